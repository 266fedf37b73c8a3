"""Errors a user can mend, with messages that the layers above translate."""


def QT_TRANSLATE_NOOP(context, text):  # noqa: N802 - the name that Qt's translation tools collect
    """Mark `text` for translation in `context` and return it unchanged."""
    return text


class InputError(ValueError):
    """Something in the input is wrong and the user can mend it.

    `template` is the English message marked with QT_TRANSLATE_NOOP("ESFlow", ...); `values` fill its named fields.
    The algorithms translate the template before they format it, so that core stays free of Qt.
    """

    def __init__(self, template, **values):
        super().__init__(template.format(**values))
        self.template = template
        self.values = values


class CombinedInputError(InputError):
    """Several things are wrong at once; `errors` holds them in order."""

    def __init__(self, errors):
        super().__init__("{text}", text="\n".join(str(error) for error in errors))
        self.errors = list(errors)


class ClosureError(ArithmeticError):
    """A flow account does not close: a fault of the program, never of the user's data."""
