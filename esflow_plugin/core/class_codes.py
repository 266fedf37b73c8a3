"""Lists of land-cover codes as people write them."""

import re


def parse_codes(text):
    """Sorted whole numbers of a text, each once; commas, semicolons or blanks separate them. ValueError for others."""
    return sorted({int(word) for word in re.split(r"[\s,;，；、]+", text) if word})
