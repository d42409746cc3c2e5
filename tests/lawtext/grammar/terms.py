"""What a text requires of a product or a seller, or says of local law, and what only sounds like it."""

from __future__ import annotations

from collections.abc import Mapping

from tests.lawtext.grammar.case import Case, Picker
from tests.lawtext.grammar.frame import framed

TERMS: Mapping[str, str] = {
    "A kratom product shall bear a label that states the ingredients.": "label True", "No person shall sell a kratom product unless it is labeled with the amount of mitragynine.": "label True",
    "Each package of a kratom product must be labeled with directions for use.": "label True", "A processor shall label each kratom product with the name of the manufacturer.": "label True",
    "A kratom product sold in this state shall have a label affixed that includes a warning.": "label True", "It is unlawful to sell a kratom product that does not have a label listing its alkaloids.": "label True",
    "The label of a kratom product shall include the net weight.": "label True", "A kratom product must display on its package the number of servings.": "label True",
    "A processor shall have each batch of a kratom product tested by an independent laboratory.": "testing True", "A kratom product shall be tested for heavy metals before sale.": "testing True",
    "No kratom product may be sold unless a certificate of analysis from an accredited laboratory has been obtained.": "testing True", "A processor shall submit a sample of each kratom product to an accredited laboratory for testing.": "testing True",
    "Each lot of a kratom product must undergo laboratory analysis.": "testing True", "A kratom processor shall register each kratom product with the department.": "registration True",
    "A person may not sell a kratom product that is not registered with the department.": "registration True", "A retailer of kratom products shall obtain a license from the commissioner.": "registration True",
    "No person shall engage in the sale of kratom products without a permit.": "registration True", "A kratom product must be registered annually with the state.": "registration True",
    "It is unlawful to operate as a kratom processor without first registering with the secretary.": "registration True",
    "A kratom product shall not contain any synthetic alkaloids.": "synthetic_ban True", "A person may not sell a kratom product containing synthetic mitragynine or synthetic 7-hydroxymitragynine.": "synthetic_ban True",
    "A processor shall not distribute a kratom product containing any synthetically derived compound of the kratom plant.": "synthetic_ban True",
    "No kratom product shall include an alkaloid that has been chemically synthesized.": "synthetic_ban True", "Kratom products that contain semisynthetic alkaloids are prohibited.": "synthetic_ban True",
    "This act preempts any local ordinance relating to kratom products.": "preempts_local True", "A political subdivision shall not adopt or enforce an ordinance regulating kratom products.": "preempts_local True",
    "No county or municipality may enact a rule governing the sale of kratom.": "preempts_local True", "The regulation of kratom products is a matter of statewide concern and supersedes local law.": "preempts_local True",
    "A local government may not prohibit the sale of kratom products that comply with this act.": "preempts_local True", "The state occupies the field of regulation of kratom products.": "preempts_local True",
    "Nothing in this act prevents a city from adopting a stricter ordinance on kratom products.": "preempts_local False", "A county may adopt an ordinance more restrictive than this act on kratom products.": "preempts_local False",
    "This act does not preempt a local ordinance on kratom products.": "preempts_local False",
}  # fmt: skip
NO_TERMS: Mapping[str, str] = {
    "A retailer of kratom shall post a sign at the point of sale.": "", "The legislature finds that kratom products are often not labeled.": "", "The department may test samples of kratom products.": "",
    "The department shall study whether kratom products should be registered.": "", "A person shall not sell kratom in this state.": "", "A sample of urine shall be tested for mitragynine.": "",
    "A license to sell tobacco is required. Kratom is sold in many stores.": "",
}  # fmt: skip


def term(pick: Picker) -> Case:
    """One text with a requirement, or none."""
    if pick.rng.random() < 0.15:
        said, _ = pick("no term", NO_TERMS)
        return pick.case("terms", framed(pick, said)[0], set())
    said, what = pick("term", TERMS)
    return pick.case("terms", framed(pick, pick.rng.choice(("", "(a) ", "(1) ")) + said)[0], {tuple(what.split())})
