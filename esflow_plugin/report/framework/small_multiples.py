"""Maps of several years or scenarios beside each other, in colours that mean the same on all of them."""

import numpy as np

from ...i18n import translate
from ..maps import Panel, Picture
from ..styling import apply_style
from .pictures import SHORTAGE, SHORTAGE_STYLE, ground, has_polygons, zone_layer


def shortage_by_run(accounts, title):
    """A Picture of what the zones lack after the flow, one map for each run; None without polygons or shortage.

    accounts: run -> Account of one service.
    """
    drawn = {run: account for run, account in accounts.items() if has_polygons(account.layer)}
    if not any(np.any(account.deficit > 0) for account in drawn.values()):
        return None
    every = [(account, account.unmet) for account in drawn.values()]
    # The colours are fitted to what all runs lack before and after, so that no run is drawn paler than another.
    every += [(account, account.deficit) for account in drawn.values()]
    fitted = zone_layer(SHORTAGE, *every)
    apply_style(fitted, SHORTAGE_STYLE)
    panels = []
    for run, account in drawn.items():
        layer = zone_layer(SHORTAGE, (account, account.unmet))
        layer.setRenderer(fitted.renderer().clone())
        panels.append(Panel([layer, ground(account.layer)], run))
    return Picture(title, panels, [(fitted, translate("ESFlow", "Still short after flow, per zone"))])
