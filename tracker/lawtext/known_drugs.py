"""Names of drugs that drug laws list: what a law puts beside one of them, it puts on such a list."""

from __future__ import annotations

from tracker.lawtext.expressions import expression

KNOWN_DRUG = expression(
    r"\b(?:salvia|salvinorin|khat|cathinone|tianeptine|phenibut|gabapentin|pregabalin|ketamine|xylazine|medetomidine"
    r"|\w*fentan[iy]l|\w*nitazene|brorphine|etizolam|bromazolam|\w{2,12}zolam|diazepam|clonazepam|zolpidem|zopiclone"
    r"|carisoprodol"
    r"|mescaline|peyote|psilocyb?in|psilocin|ibogaine|bufotenine|dimethyltryptamine|5-meo-\w+|lysergic|heroin|morphine"
    r"|codeine|cocaine|methadone|oxycodone|hydrocodone|tramadol|butorphanol|nalbuphine|buprenorphine|pentazocine"
    r"|mephedrone|phencyclidine|\w*amphetamine|jwh-\d+|gamma[- ]hydroxybutyr\w+|acetylmethadol|\w*barbital)\b"
)
CLASS_OF_DRUGS = expression(
    r"\b(?:schedules?|class(?:es)?|(?:penalty )?groups?|lists?|tiers?) (?:[IV]{1,3}\b|[A-E]\b|[1-5]\b)"
    r"(?! (?:licen|fee|permit|misdemean|felon|offen|infract))"
)
"""`Class C`, `Penalty Group 2`: no such class is told of any other thing that stands beside a drug."""
OTHER_LIST = expression(
    r"\b(?:tests?|testing|examiners?|toxicolog\w*|autops\w*|analy[sz]\w*|screen\w*|tax\w*|fees?|label\w*|reports?|reimburs\w*)\b"
)
"""What a list of drugs may be for besides barring them."""
