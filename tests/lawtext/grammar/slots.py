"""Who, what, where: the parts of a sentence that bars an act with a substance, in the words of codes and ordinances."""

from __future__ import annotations

from collections.abc import Mapping

P, S, IN, M = "possession", "sale", "import", "manufacture"

BINDS: Mapping[str, str] = {
    # subject and modal, before a verb
    "A person shall not": "", "A person may not": "", "A person must not": "", "No person shall": "",
    "No person may": "", "No person, firm, or corporation shall": "", "No retailer shall": "",
    "No individual or entity may": "", "A retailer may not": "", "No person within the city shall": "",
    "Any person shall not": "", "A business may not": "", "No vendor or other person shall": "",
    "No owner, operator, manager, or employee of a retail establishment shall": "",
    "A person, whether as principal or agent, shall not": "", "Persons shall not": "",
    "No one may": "", "An individual may not": "", "A person or entity shall not knowingly": "",
    "Except as otherwise provided by law, a person may not": "", "A manufacturer, distributor, or retailer shall not": "",
    "No dealer, wholesaler, or distributor may": "", "No person or business entity may": "",
    "Notwithstanding any other provision of law, no person shall": "", "No merchant shall": "",
    "A person shall not knowingly or intentionally": "", "No store or establishment may": "",
    "It is unlawful to": "", "It shall be unlawful to": "", "It is unlawful for any person to": "",
    "It shall be unlawful for any person, firm, or corporation to": "", "It is illegal to": "",
    "It is an offense to": "", "It is a violation of this section to": "", "It is prohibited to": "",
    "It is unlawful for a person knowingly to": "", "It shall be a misdemeanor for any person to": "",
    "It is hereby declared unlawful for any person to": "", "It shall be illegal for any individual to": "",
    "It is a Class A misdemeanor for a person to": "", "It is hereby made unlawful to": "",
    "It shall be unlawful for any person or business within the city limits to": "",
    "Every person is prohibited from and shall not": "", "All persons are forbidden to": "",
    "It is against the law to": "", "It shall constitute an offense for any person to": "",
    "It shall be unlawful for any owner, clerk, or employee to knowingly": "", "Neither a retailer nor any other person may": "",
    "No person, whether for compensation or otherwise, shall": "", "No wholesaler, retailer, or other person may knowingly": "", "No person in this state shall": "",
    "It shall be unlawful for anyone to": "", "It is hereby made a crime to": "", "It shall be an unlawful act to": "", "A person is prohibited from and may not": "",
    "It is an unlawful practice for a person to": "", "Every person shall refrain from and shall not": "", "No proprietor of any place of business shall": "",
    "It is a civil infraction to": "", "It is a criminal offense to": "", "No person, corporation, association, or other legal entity shall": "", "A commercial establishment shall not": "",
    "It is an unclassified misdemeanor for any person knowingly to": "", "Beginning July 1, 2026, a person may not": "", "On and after the effective date of this act, no person shall": "",
    "For the protection of the public health, no person shall": "", "Subject to subsection (c), a person may not": "", "No convenience store, gas station, or smoke shop may": "",
    "A person commits an unlawful act who shall": "", "It shall not be lawful to": "", "It shall not be lawful for any person to": "", "It is not lawful to": "",
    "Under no circumstances shall any person": "", "At no time may a person": "", "Nobody may": "",
}  # fmt: skip

WHO: Mapping[str, str] = {
    # before a verb in the third person; the words behind are PUNISHED
    "Any person who": "", "A person who": "", "Whoever": "", "Every person who": "", "Any person, firm, or corporation that": "",
    "An individual who knowingly": "", "Any individual who": "", "A person who knowingly or intentionally": "",
    "Any seller who": "", "All persons who": "plural", "Any vendor, retailer, or wholesaler who": "", "Any owner or operator of a business who": "", "A person, firm, or corporation who": "",
    "Any person who, for himself or as agent of another,": "", "Any person, upon whose premises or otherwise, who": "", "Whosoever": "", "Any natural person or business entity that": "", "Each person who": "",
    "One who": "", "Anyone who": "", "A person that": "", "Any business or individual who": "", "Persons who": "plural",
}  # fmt: skip
PUNISHED: Mapping[str, str] = {
    "is guilty of a misdemeanor": "", "commits a Class A misdemeanor": "", "shall be guilty of a felony": "",
    "commits an offense": "", "shall be punished by a fine of not more than $500": "", "is guilty of an infraction": "",
    "shall, upon conviction, be fined not less than $100": "", "commits a Level 6 felony": "",
    "shall be guilty of a violation": "", "is subject to a civil penalty of $1,000": "",
    "commits a petty offense": "", "shall be deemed guilty of a misdemeanor": "", "is guilty of a gross misdemeanor": "",
    "shall be imprisoned for not more than one year": "", "commits unlawful dealing in a prohibited substance": "",
    "shall be punished as for a misdemeanor": "", "is guilty of a Class 6 felony": "", "shall be fined $250 for the first offense": "", "shall be sentenced to not more than six months in jail": "",
    "shall be deemed to have committed a misdemeanor": "", "commits the offense of unlawful distribution": "", "is subject to punishment under section 9": "", "shall be guilty of a crime of the fourth degree": "",
    "is guilty of a state jail felony": "", "shall forfeit the sum of $300": "", "incurs a civil penalty of not more than $1,000": "", "faces a fine of up to $500": "",
    "violates this section": "", "is liable for a civil fine of $500": "", "shall be assessed a civil penalty": "",
    "commits a civil infraction": "", "may be fined not more than $1,000": "", "shall be subject to imprisonment": "",
}  # fmt: skip
COMMITS: Mapping[str, str] = {
    # before a verb in the third person
    "A person commits an offense if the person": "", "A person commits an offense if the person knowingly": "",
    "A person is guilty of a misdemeanor if he or she": "", "A person commits a Class C misdemeanor if the person": "",
    "A person is guilty of unlawful possession or sale of a prohibited substance when the person": "",
    "A person commits the crime of trafficking in a prohibited substance if he or she": "",
    "An individual commits a violation if the individual": "", "A person violates this section if the person": "",
    "A person is guilty of the offense if, with knowledge of its character, the person": "",
    "A retailer commits an offense if the retailer": "", "A person is guilty of an offense who": "",
    "A person commits an infraction when the person intentionally": "", "A person commits criminal distribution if he or she intentionally": "", "A person is guilty of criminal possession or sale when he": "", "A person commits a Class B misdemeanor when the person": "",
    "An individual commits a criminal offense if that individual knowingly or recklessly": "", "A business commits a violation of this chapter each time it": "", "A person acts unlawfully if he or she": "",
    "A person commits the offense of dealing in a prohibited plant if the person": "", "A person is subject to a civil penalty if the person": "", "An offense is committed by any person who": "",
    "A person is in violation of this section if the person": "",
}  # fmt: skip

# base, third person, gerund, participle, noun; what it bars, "" nothing that we record
Verb = tuple[str, str, str, str, str]
VERBS: Mapping[Verb, str] = {
    ("possess", "possesses", "possessing", "possessed", "possession"): P,
    ("sell", "sells", "selling", "sold", "sale"): S,
    ("offer for sale", "offers for sale", "offering for sale", "offered for sale", "offering for sale"): S,
    ("offer to sell", "offers to sell", "offering to sell", "offered to be sold", "offer"): S,
    ("expose for sale", "exposes for sale", "exposing for sale", "exposed for sale", "exposure for sale"): S,
    ("display for sale", "displays for sale", "displaying for sale", "displayed for sale", "display for sale"): S,
    ("barter", "barters", "bartering", "bartered", "barter"): S,
    ("trade", "trades", "trading", "traded", "trade"): S,
    ("exchange", "exchanges", "exchanging", "exchanged", "exchange"): S,
    ("give away", "gives away", "giving away", "given away", "giving away"): S,
    ("give", "gives", "giving", "given", "gift"): S,
    ("furnish", "furnishes", "furnishing", "furnished", "furnishing"): S,
    ("supply", "supplies", "supplying", "supplied", "supply"): S,
    ("distribute", "distributes", "distributing", "distributed", "distribution"): S,
    ("deliver", "delivers", "delivering", "delivered", "delivery"): S,
    ("dispense", "dispenses", "dispensing", "dispensed", "dispensing"): S,
    ("transfer", "transfers", "transferring", "transferred", "transfer"): S,
    ("provide", "provides", "providing", "provided", "provision"): S,
    ("vend", "vends", "vending", "vended", "vending"): S,
    ("resell", "resells", "reselling", "resold", "resale"): S,
    ("hold for sale", "holds for sale", "holding for sale", "held for sale", "holding for sale"): S,
    ("peddle", "peddles", "peddling", "peddled", "peddling"): S,
    ("traffic in", "traffics in", "trafficking in", "trafficked in", "trafficking"): S,
    ("make available for purchase", "makes available for purchase", "making available for purchase", "made available for purchase", "making available"): S,
    ("manufacture", "manufactures", "manufacturing", "manufactured", "manufacture"): M,
    ("produce", "produces", "producing", "produced", "production"): M,
    ("cultivate", "cultivates", "cultivating", "cultivated", "cultivation"): M,
    ("grow", "grows", "growing", "grown", "growing"): M,
    ("prepare", "prepares", "preparing", "prepared", "preparing"): M,
    ("import into this state", "imports into this state", "importing into this state", "imported into this state", "importation"): IN,
    ("import", "imports", "importing", "imported", "importation"): IN,
    ("bring into the state", "brings into the state", "bringing into the state", "brought into the state", "bringing into the state"): IN,
    ("put up for sale", "puts up for sale", "putting up for sale", "put up for sale", "putting up for sale"): S,
    ("keep for sale", "keeps for sale", "keeping for sale", "kept for sale", "keeping for sale"): S,
    ("offer", "offers", "offering", "offered", "offering"): S,
    ("sell at retail", "sells at retail", "selling at retail", "sold at retail", "retail sale"): S,
    ("possess with intent to distribute", "possesses with intent to distribute", "possessing with intent to distribute", "possessed with intent to distribute", "possession with intent to distribute"): S,
    ("have in one's possession", "has in his or her possession", "having in one's possession", "possessed", "possession"): P,
    ("transport", "transports", "transporting", "transported", "transportation"): "",
    ("use", "uses", "using", "used", "use"): "",
    ("consume", "consumes", "consuming", "consumed", "consumption"): "",
    ("purchase", "purchases", "purchasing", "purchased", "purchase"): "",
    ("advertise", "advertises", "advertising", "advertised", "advertisement"): "",
    ("ingest", "ingests", "ingesting", "ingested", "ingestion"): "",
}  # fmt: skip

K, H, PSI, M15 = "kratom", "7-oh", "mitragynine-pseudoindoxyl", "mgm-15"
OBJECTS: Mapping[str, str] = {
    # singular or mass nouns; what each names
    "kratom": K, "mitragynine": K, "7-hydroxymitragynine": H, "Mitragyna speciosa": K, "7-OH": H, "ketum": K,
    "kratom in any form": K, "any kratom product": K, "any product containing kratom": K,
    "any product containing mitragynine": K, "any product that contains 7-hydroxymitragynine": H,
    "any quantity of mitragynine": K, "any amount of kratom": K, "any substance containing kratom": K,
    "any material, compound, mixture, or preparation containing mitragynine": K,
    "any material, compound, mixture, or preparation that contains any quantity of 7-hydroxymitragynine": H,
    "mitragynine or 7-hydroxymitragynine": f"{K} {H}", "kratom, mitragynine, or 7-hydroxymitragynine": f"{K} {H}",
    "mitragynine, 7-hydroxymitragynine, or mitragynine pseudoindoxyl": f"{K} {H} {PSI}",
    "any kratom leaf, powder, or extract": K, "kratom (Mitragyna speciosa)": K, "kratom or any kratom product": K,
    "the plant Mitragyna speciosa, commonly known as kratom,": K, "kratom or any of its alkaloids": K,
    "kratom or any derivative thereof": K, "tianeptine, kratom, or phenibut": K, "salvia divinorum or kratom": K,
    "kratom, tianeptine, and nitrous oxide": K, "synthetic cannabinoids, bath salts, or kratom": K,
    "any herbal product, including kratom": K, "any novel psychoactive substance, including kratom,": K,
    "any substance known as kratom": K, "any plant material of Mitragyna speciosa": K, "dried kratom leaf": K,
    "kratom, also known as ketum or Mitragyna speciosa,": K, "a product containing any detectable amount of 7-OH": H,
    "mitragynine pseudoindoxyl": PSI, "MGM-15": M15, "any synthetic or natural form of mitragynine": K,
    "any part of the plant Mitragyna speciosa, whether growing or not": K, "loose or packaged kratom": K,
    "any product that includes kratom as an ingredient": K, "a substance containing the alkaloid mitragynine": K, "the leaves, stems, or powder of Mitragyna speciosa": K,
    "kratom (also called biak or thang)": K, "any item of which kratom is a component": K, "any consumable product made with kratom": K, "any quantity of kratom, regardless of form": K, "unprocessed or processed kratom": K,
    "gas station heroin, including tianeptine and kratom": K, "products known as kratom": K, "mitragynine, 7-hydroxymitragynine, or any analog thereof": f"{K} {H}", "kratom, or any product or preparation of it": K,
    "a controlled analogue, kratom, or psilocybin": K, "botanicals such as kratom": K, "kratom and kratom products": K, "kratom, its alkaloids, and its derivatives": K,     "any tablet, capsule, or liquid that contains 7-OH": H, "kratom, kava, or any similar substance": K, "kratom, whether in leaf, powder, capsule, or liquid form": K,
    "a compound, mixture, or preparation of mitragynine": K, "any extract, resin, or concentrate of kratom": K,
    "the substance commonly called kratom": K, "kratom or a product derived from kratom": K,
    "7-hydroxymitragynine (7-OH)": H, "7-hydroxymitragynine, its salts, isomers, and salts of isomers": H,
    "any food, beverage, or supplement containing kratom": K, "a dietary supplement containing mitragynine": K,
    "hallucinogenic plants, to wit: kratom": K, "any kratom or kratom-derived product": K,
}  # fmt: skip

TAILS: Mapping[str, str] = {
    "": "", " in this state": "", " within the corporate limits of the city": "", " anywhere in the county": "",
    " within the unincorporated area of the county": "", " in the Commonwealth": "", " to any person": "",
    ", regardless of the purpose for which it is intended": "", " in the City of Alder": "",
    ", whether for consideration or not": "", " at retail or wholesale": "", " within the territorial limits of this municipality": "",
    " on and after July 1, 2026": "", " to another person": "", " for human consumption in this state": "",
    ", either directly or indirectly": "", " within the boundaries of the parish": "", " by any means": "",
    ", and each violation is a separate offense": "", " or cause the same to be done": "", ", whether or not for profit": "",
    " in any quantity": "", " from any place of business in the town": "", " in any manner whatsoever": "",
    " throughout the county": "", " within the jurisdiction of the board": "", ", with or without consideration": "", " in or from this state": "", " in the Village of Alder": "", " at any location in the city": "",
    " within city limits": "", ", and any such product is contraband": "", ", notwithstanding any license held": "", " in the ordinary course of business": "",
    ", and the sheriff may seize it": "", " as of the effective date of this ordinance": "", " in this town or any part thereof": "", ", except for bona fide scientific research": "", ", regardless of how it is labeled": "",
}  # fmt: skip

BARRED: Mapping[str, str] = {
    # predicates of acts: is/are filled in
    "{be} prohibited": "", "{be} hereby prohibited": "", "{be} unlawful": "", "{be} hereby declared unlawful": "",
    "shall be unlawful": "", "{be} hereby declared to be unlawful": "", "{be} illegal": "", "shall be prohibited": "",
    "{be} strictly prohibited": "", "{be} banned": "", "{be} a misdemeanor": "", "{be} an offense": "", "{be} forbidden": "",
    "shall constitute a misdemeanor": "", "{be} declared to be a public nuisance": "", "{be} expressly prohibited": "",
    "{be} a Class B misdemeanor": "", "shall not be permitted": "", "{be} not allowed": "", "{be} hereby banned": "",
    "{be} punishable by a fine of $500": "", "shall be deemed a violation of this chapter": "", "{be} contrary to law": "",
    "{be} prohibited by this section": "", "{be} made unlawful": "", "shall be and {be} hereby prohibited": "",
}  # fmt: skip
MUST_NOT_BE: Mapping[str, str] = {
    "shall not be": "", "may not be": "", "must not be": "", "shall not, under any circumstances, be": "",
    "may not lawfully be": "", "shall not knowingly be": "", "cannot be": "", "shall in no case be": "",
    "shall at no time be": "", "is not to be": "", "may never be": "", "shall not hereafter be": "", "will not be": "", "must never be": "", "shall no longer be": "", "are not to be": "plural", "may not, directly or indirectly, be": "",
}  # fmt: skip
