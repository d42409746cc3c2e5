"""The nearest neighbours of a ban that bar no substance: reasons, reports, permissions, cross references, other goods."""

from __future__ import annotations

from collections.abc import Mapping

from tests.lawtext.grammar.case import Case, Picker
from tests.lawtext.grammar.frame import framed

# Each holds {what}: a substance in the place where a ban would have it.
RECITALS: Mapping[str, str] = {
    "The Legislature finds that the sale of {what} is prohibited in several other states.": "",
    "WHEREAS, the possession of {what} is unlawful in neighboring jurisdictions; and": "",
    "The council finds and declares that selling {what} to children is harmful and that its sale should be prohibited.": "",
    "It is the intent of the Legislature that {what} be regulated and not prohibited.": "",
    "The General Assembly finds that {what} is sold without restriction and that possession of it is not prohibited.": "",
    "The purpose of this section is to study whether the sale of {what} should be unlawful.": "",
    "The department shall study whether {what} should be added to Schedule I and report to the General Assembly.": "",
    "The board may by rule add {what} to Schedule I upon a finding of potential for abuse.": "",
    "The department shall report on the effects of prohibiting the sale of {what}.": "",
    "The Food and Drug Administration has warned consumers not to use {what}.": "",
    "The United States Drug Enforcement Administration withdrew its notice of intent to place {what} in Schedule I.": "",
    "The commissioner shall publish a list of jurisdictions in which the possession of {what} is unlawful.": "",
    "The task force shall consider whether a person should be prohibited from selling {what}.": "",
    "The agency recommends that the legislature prohibit the sale of {what}.": "",
    "Nothing in this section prohibits the possession or sale of {what} by an adult.": "",
    "Nothing in this chapter shall be construed to prohibit the sale of {what}.": "",
    "This section does not apply to the sale of {what}.": "", "It is not unlawful for an adult to possess {what}.": "",
    "This article does not prohibit a person from possessing {what}.": "",
    "A person who possesses {what} does not commit an offense under this section.": "",
    "A county may not prohibit the sale of {what}.": "", "No political subdivision shall adopt an ordinance that prohibits the sale of {what}.": "",
    "A landlord may not evict a tenant for possessing {what}.": "", "A person may possess, sell, or distribute {what}.": "",
    "Except for {what}, it is unlawful to sell any psychoactive plant.": "",
    "No person shall sell a psychoactive plant other than {what}.": "",
    "It is unlawful to sell salvia divinorum; this section does not apply to {what}.": "",
    "The term \"controlled substance\" does not include {what}.": "", "{What} is not a controlled substance.": "",
    "Schedule I does not include {what}.": "", "{What} is hereby removed from Schedule I.": "",
    "Section 5, which prohibits the sale of {what}, is repealed.": "",
    "Section 2 of the ordinance, prohibiting the possession of {what}, is hereby rescinded.": "",
    '"Kratom product" means a food product containing {what}.': "", "Unlawful sale of a concentrated kratom alkaloid; penalties": "",
    "As used in this section, \"prohibited product\" has the meaning given in section 4, concerning {what}.": "",
    "A conviction for possession of {what} in another state shall not be considered under this chapter.": "",
    "An offense under section 9 involving the sale of {what} may be expunged.": "",
    "The bill would prohibit the sale of {what}.": "", "If federal law prohibits the sale of {what}, the board shall amend its rules.": "",
    "Upon the federal scheduling of {what}, this section expires.": "", "The court shall not order testing for {what}.": "",
    "An employer shall not refuse to hire an individual because the individual uses {what}.": "",
    "Schedule I of the laboratory's drug screen is amended: the following analytes are added to this panel for testing: {what}.": "",
    "The medical examiner shall test for {what} in every death from overdose.": "",
    "The sign shall state that it is unlawful to sell {what} to persons under 21.": "",
    "Findings. (1) The sale of {what} is unlawful in six states.": "", "The commission shall determine whether to prohibit the possession of {what}.": "", "A hospital may not refuse treatment to a person who possesses {what}.": "",
    "This section shall not be interpreted to make the possession of {what} unlawful.": "", "It is an affirmative defense that the person lawfully possessed {what}.": "", "Any rule prohibiting the sale of {what} is void.": "", "No officer shall arrest a person for possession of {what}.": "",
    "The possession of {what} is lawful in this state.": "", "A person may lawfully sell {what} in this state.": "", "Kratom act: an act prohibiting the sale of {what}; history; repealed.": "", "The ban on the sale of {what} enacted in 2019 is repealed.": "",
    "The report shall list states that have prohibited the possession of {what}.": "", "Before prohibiting the sale of {what}, a municipality shall hold a hearing.": "", "An ordinance prohibiting the sale of {what} is preempted.": "", "The penalties for the sale of {what} in section 9 do not apply to a carrier.": "",
    "A schedule I designation of {what} under federal law shall not take effect in this state.": "", "The petition to place {what} in Schedule I is denied.": "", "The board declines to add {what} to Schedule I.": "", "Poison control centers received calls on the sale and possession of {what}.": "",
    "No person may be denied custody of a child for possession of {what}.": "", "Posted signs shall read: \"No person under 21 may buy {what}.\"": "", "A peace officer may not stop a vehicle solely for the possession of {what}.": "", "For purposes of this section, \"sale\" includes an offer of {what}.": "",
    "A grant may not be used to promote the sale of {what}.": "", "The department shall not deny a license for the sale of {what} without a hearing.": "",
    "The tax imposed on the sale of {what} shall not be passed on to the consumer.": "",
    "A person charged under former section 12 with possession of {what} is entitled to dismissal.": "",
}  # fmt: skip
HEADINGS: Mapping[str, str] = {
    # what a heading or an offence is called; no {what}
    "Unlawful sale of a concentrated kratom alkaloid. A person who sells a concentrated kratom alkaloid commits a misdemeanor.": "",
    "Unlawful sale of a concentrated kratom alkaloid is a Class A misdemeanor.": "",
    "Schedule I drug panel. The following are added to this panel for testing:\n(1) mitragynine;\n(2) xylazine.": "",
}  # fmt: skip
TERMS: Mapping[str, str] = {
    # bars some sales only
    "A person shall not sell {what} to a person under 21 years of age.": "", "It is unlawful to sell {what} to a minor.": "",
    "No person shall sell {what} within 1,000 feet of a school.": "", "A retailer shall not sell {what} without a license.": "",
    "No person shall sell {what} unless the package bears a label.": "", "It is unlawful to sell adulterated {what}.": "",
    "A person may not sell {what} that is contaminated with a dangerous substance.": "",
    "A retailer shall not sell {what} from a vending machine.": "", "A person shall not sell {what} that contains more than 2 percent of lead.": "",
    "No retailer shall display {what} in a place accessible to customers.": "", "A processor shall not sell {what} in packaging attractive to children.": "",
    "A retailer shall not sell {what} that has not been tested by an independent laboratory.": "",
    "No person shall use {what} while operating a motor vehicle.": "", "A person shall not possess {what} on school property.": "",
    "No person shall sell {what} between midnight and 6 a.m.": "", "A person shall not distribute free samples of {what}.": "",
    "A person may not sell {what} unless registered with the department.": "", "It is unlawful to sell {what} by mail to a purchaser who has not verified age.": "",
    "A person shall not sell {what} in a form designed to be inhaled.": "", "A retailer shall not make a health claim about {what}.": "",
    "A person may not sell more than 100 grams of {what} in one transaction.": "", "No person shall sell {what} to an intoxicated person.": "",
    "A person shall not sell {what} except in its original sealed package.": "", "An unregistered processor shall not sell {what}.": "",
    "It is unlawful for any person under twenty-one years of age to possess {what}.": "", "A person under 18 shall not purchase or possess {what}.": "",
    "The sale of {what} to persons under the age of 18 is prohibited.": "", "The sale of {what} near schools is prohibited.": "",
    "Selling {what} without displaying a sign is an infraction.": "", "A store shall not employ a minor to sell {what}.": "",
    "A person shall not sell {what} to another person knowing that the other person is pregnant.": "", "No retailer shall sell {what} below cost.": "", "A person may not sell {what} if the product is past its expiration date.": "", "It is unlawful to sell {what} labeled as a cure for disease.": "",
    "A person shall not sell {what} on Sunday.": "", "No person shall sell {what} from a residence.": "", "A mobile food vendor may not sell {what}.": "", "It is unlawful to smoke or vape {what} in a public building.": "", "A person shall not sell {what} containing a synthetic alkaloid.": "",
    "A processor shall not distribute {what} unless it conforms to this chapter.": "", "No person shall sell {what} in an amount exceeding 30 grams.": "", "A student shall not possess {what} at school.": "", "An inmate shall not possess {what}.": "", "A minor shall not possess {what}.": "",
    "No person shall possess {what} while on duty as a police officer.": "", "It is unlawful to sell {what} that is adulterated or misbranded.": "", "It shall be unlawful to sell {what} within any zone other than a commercial zone.": "", "A retailer shall not sell {what} after its registration is revoked.": "",
    "A person who sells {what} to an individual under 21 commits a misdemeanor.": "", "Any person who sells {what} in violation of this chapter is guilty of a misdemeanor.": "",
    "A person who violates this chapter shall not sell {what} for one year.": "", "No licensee shall sell {what} in the same room as alcohol.": "",
    "It shall be unlawful for any retailer to sell {what} without first verifying the age of the purchaser.": "",
    "{What} shall not be sold in the form of candy.": "", "{What} shall not be sold to any person below the legal age.": "",
}  # fmt: skip
OTHERS: Mapping[str, str] = {
    "No person shall sell salvia divinorum. A retailer of {what} shall post a sign.": "",
    "It is unlawful to possess tianeptine, and every seller of {what} shall be registered.": "",
    "It is unlawful to sell a synthetic cannabinoid in a store that sells {what}.": "",
    "A person shall not sell tobacco products. The sale of {what} is governed by section 5.": "",
    "No person who sells {what} shall sell nitrous oxide.": "", "A seller of {what} shall not sell tianeptine.": "",
    "No person shall interfere with an inspection of a place where {what} is sold.": "", "It is unlawful to counterfeit a license for the sale of {what}.": "", "A person shall not steal {what}.": "", "It is unlawful to litter a package of {what}.": "", "Whoever steals from a seller of {what} is guilty of larceny.": "",
    "It is unlawful to sell salvia divinorum, and a person who sells {what} shall verify age.": "", "No person shall forge a certificate of analysis of {what}.": "", "A person shall not possess cocaine or heroin. This act does not change the law on {what}.": "", "It is a felony to sell fentanyl mixed with {what}.": "",
    "Possession of a firearm by a person who possesses {what} is prohibited.": "",
    "Whoever obstructs an inspector of a shop that sells {what} is guilty of a misdemeanor.": "",
    "A person who sells {what} shall not possess a controlled substance on the premises.": "",
    "Tianeptine is a Schedule I controlled substance. Sellers of {what} shall keep records.": "",
    "Schedule I is amended by adding tianeptine. The department shall review {what} within two years.": "",
}  # fmt: skip
WHAT: Mapping[str, str] = {
    "kratom": "", "mitragynine": "", "7-hydroxymitragynine": "", "a kratom product": "", "kratom products": "", "kratom leaf": "",
    "Mitragyna speciosa": "", "any kratom product": "", "kratom or kava": "",
}  # fmt: skip
_KINDS: Mapping[str, Mapping[str, str]] = {
    "tells": RECITALS,
    "on terms": TERMS,
    "another": OTHERS,
    "heading": HEADINGS,
}


def not_a_ban(pick: Picker) -> Case:
    """One text that bars no substance."""
    kind = pick.rng.choice(list(_KINDS))
    form, _ = pick(kind, _KINDS[kind])
    what, _ = pick("what", WHAT)
    said = form.replace("{what}", what).replace("{What}", what[:1].upper() + what[1:])
    label = pick.rng.choice(("", "(a) ", "A. "))
    text, _ = framed(pick, label + said)
    return pick.case("not bans", text, set())
