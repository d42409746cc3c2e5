"""Official texts: each publisher's envelope opened, and its own fields read. One module for each interface.

A text interface brings a document that is law. It is read as pages are, for its quotes and by the law reader; what
its publisher says in fields (published, in force from, repealed) is taken from there, never guessed from the words.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tracker.official import (
    australia,
    boe,
    bwb,
    dc_code,
    dof,
    e_sbirka,
    ecfr,
    egov_japan,
    eisb,
    elegislation_hk,
    eur_lex,
    fedlex,
    finlex,
    gesetze_im_internet,
    impo,
    justel,
    justice_canada,
    law_go_kr,
    legilux,
    legislation_nz,
    legislation_uk,
    leychile,
    likumi,
    lovdata,
    normattiva,
    rada,
    retsinformation,
    riigi_teataja,
    riksdagen,
    ris,
    sejm,
    slov_lex,
    sso,
    tar_lithuania,
    us_code,
)
from tracker.official.sheet import Sheet

__all__ = ["SHEETS", "Sheet"]

SHEETS: Mapping[str, Callable[[bytes], Sheet]] = {
    "australia": australia.sheet,
    "boe": boe.sheet,
    "bwb": bwb.sheet,
    "dc_code": dc_code.sheet,
    "dof": dof.sheet,
    "e_sbirka": e_sbirka.sheet,
    "ecfr": ecfr.sheet,
    "egov_japan": egov_japan.sheet,
    "eisb": eisb.sheet,
    "elegislation_hk": elegislation_hk.sheet,
    "eur_lex": eur_lex.sheet,
    "fedlex": fedlex.sheet,
    "finlex": finlex.sheet,
    "gesetze_im_internet": gesetze_im_internet.sheet,
    "impo": impo.sheet,
    "justel": justel.sheet,
    "justice_canada": justice_canada.sheet,
    "law_go_kr": law_go_kr.sheet,
    "legilux": legilux.sheet,
    "legislation_nz": legislation_nz.sheet,
    "legislation_uk": legislation_uk.sheet,
    "leychile": leychile.sheet,
    "likumi": likumi.sheet,
    "lovdata": lovdata.sheet,
    "normattiva": normattiva.sheet,
    "rada": rada.sheet,
    "retsinformation": retsinformation.sheet,
    "riigi_teataja": riigi_teataja.sheet,
    "riksdagen": riksdagen.sheet,
    "ris": ris.sheet,
    "sejm": sejm.sheet,
    "slov_lex": slov_lex.sheet,
    "sso": sso.sheet,
    "tar_lithuania": tar_lithuania.sheet,
    "us_code": us_code.sheet,
}
"""By interface. Each takes the bytes of a document or of the answer that tells its versions; raises Unreadable, or
ValueError, TypeError or KeyError for what is not the interface's."""
