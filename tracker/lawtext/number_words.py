"""Numerals in words, by language: the one list for ages, amounts, terms and days.

`worth=word,word`: a blank in a word is written `_`. A word stands in the grammatical cases in which laws write
it; with a star it is a stem, which stands for all cases and for the ordinal too: terms and days are read by those
as well.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

_UNITS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_ORDINALS = {"one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth", "nine": "ninth",
             "twelve": "twelfth"}  # fmt: skip
_PARTS = {"half": 2, "third": 3, "fourth": 4, "quarter": 4, "fifth": 5, "eighth": 8, "tenth": 10, "hundredth": 100,
          "twentieth": 20, "fiftieth": 50, "thousandth": 1000}  # fmt: skip
PARTS: Mapping[str, int] = {**_PARTS, "halves": 2, **{f"{word}s": below for word, below in _PARTS.items()}}
"""Into how many parts: words that take a part of what stands before, and have no worth alone."""
_TABLES: Mapping[str, str] = {
    "fr": (
        "0.5=un_demi,demi 1=un,une,premier*,premièr* 2=deux,second* 3=trois 4=quatre,quatr* 5=cinq 6=six 7=sept "
        "8=huit 9=neuf 10=dix 11=onz* 12=douze,douz* 14=quatorz* 15=quinze,quinz* 16=seize 17=dix-sept 18=dix-huit "
        "19=dix-neuf 20=vingt 21=vingt_et_un,vingt-et-un 25=vingt-cinq 30=trente,trent* 40=quarant* "
        "45=quarante-cinq* 50=cinquante 60=soixant* 90=quatre-vingt-dix* 100=cent 120=cent-vingt* "
        "180=cent_quatre-vingt*,cent-quatre-vingt* 1000=mille"
    ),
    "de": (
        "0.5=ein_halbes,einem_halben 1=ein,eins,einem,einen,erst* 1.5=eineinhalb 2=zwei 3=drei,dritt* 4=vier "
        "5=fünf 6=sechs 7=sieben,sieb* 8=acht 9=neun 10=zehn 11=elf* 12=zwölf 14=vierzehn* 15=fünfzehn "
        "16=sechzehn,sechzehnten 17=siebzehn 18=achtzehn,achtzehnte,achtzehnten 19=neunzehn 20=zwanzig,zwanzigsten "
        "21=einundzwanzig,einundzwanzigste,einundzwanzigsten 25=fünfundzwanzig 30=dreißig 50=fünfzig 60=sechzig* "
        "90=neunzig* 100=hundert 180=hundertachtzig* 1000=tausend"
    ),
    "es": (
        "0.5=medio 1=un,uno,una,primer* 2=dos,segund* 3=tres,tercer* 4=cuatro,cuart* 5=cinco,quint* 6=seis,sext* "
        "7=siete,séptim* 8=ocho,octav* 9=nueve,noven* 10=diez,décim* 12=doce 14=catorce 15=quince 16=dieciséis "
        "17=diecisiete 18=dieciocho 19=diecinueve 20=veinte,vigésim* 21=veintiún,veintiuno,veintiuna "
        "25=veinticinco 30=treinta,treint*,trigésim* 40=cuarenta* 45=cuarenta_y_cinco* 50=cincuenta 60=sesenta* "
        "90=noventa* 100=cien,ciento 120=ciento_veinte* 180=ciento_ochenta* 1000=mil"
    ),
    "pt": (
        "0.5=meio 1=um,uma,primeir* 2=dois,duas,segund* 3=três,terceir* 4=quatro 5=cinco,quint* 6=seis 7=sete "
        "8=oito 9=nove 10=dez 12=doze 14=catorze,quatorze 15=quinze 16=dezesseis,dezasseis 17=dezessete,dezassete "
        "18=dezoito 19=dezenove,dezanove 20=vinte 21=vinte_e_um 25=vinte_e_cinco 30=trinta 45=quarenta_e_cinco* "
        "50=cinquenta 60=sessenta* 90=noventa* 100=cem,cento 120=cento_e_vinte* 180=cento_e_oitenta* 1000=mil"
    ),
    "it": (
        "0.5=mezzo 1=un,uno,una,prim* 2=due,second* 3=tre,terz* 4=quattro,quart* 5=cinque,quint* 6=sei,sest* "
        "7=sette 8=otto 9=nove 10=dieci,decim* 12=dodici 14=quattordici,quattordic* 15=quindici,quindic* 16=sedici "
        "17=diciassette 18=diciotto,diciott 19=diciannove 20=venti,ventesim* 21=ventuno,ventun 25=venticinque "
        "30=trenta,trent* 50=cinquanta 60=sessant* 90=novant* 100=cento 120=centovent* 180=centottant* 1000=mille"
    ),
    "nl": (
        "0.5=een_half,een_halve 1=een,één,eerst* 2=twee 3=drie,derd* 4=vier 5=vijf 6=zes 7=zeven 8=acht 9=negen "
        "10=tien 12=twaalf 14=veertien* 15=vijftien 16=zestien 17=zeventien 18=achttien 19=negentien 20=twintig "
        "21=eenentwintig 25=vijfentwintig 30=dertig 50=vijftig 60=zestig* 90=negentig* 100=honderd "
        "180=honderdtachtig* 1000=duizend"
    ),
    "da": (
        "0.5=en_halv,et_halvt 1=en,et,én*,ét*,første* 2=to 3=tre,tredje* 4=fire 5=fem 6=seks 7=syv,sju* "
        "8=otte,åtte* 9=ni 10=ti,tiende* 12=tolv 14=fjorten* 15=femten 16=seksten 17=sytten 18=atten 19=nitten "
        "20=tyve,tjue 21=enogtyve 25=femogtyve 30=tredive,tretti* 50=halvtreds 60=tres*,seksti* "
        "90=halvfems*,nitti* 100=hundrede 1000=tusind"
    ),
    "nb": (
        "1=en,ett 2=to 3=tre 4=fire 5=fem 6=seks 7=sju,syv 8=åtte 9=ni 10=ti 12=tolv 15=femten 16=seksten "
        "17=sytten 18=atten 19=nitten 20=tjue 21=tjueen 25=tjuefem 30=tretti 50=femti 100=hundre 1000=tusen"
    ),
    "sv": (
        "0.5=ett_halvt 1=en,ett,första* 2=två,andra* 3=tre,tredje* 4=fyra 5=fem 6=sex 7=sju 8=åtta 9=nio "
        "10=tio,tionde* 12=tolv 14=fjorton* 15=femton 16=sexton 17=sjutton 18=arton,aderton 19=nitton 20=tjugo "
        "21=tjugoen,tjugoett 25=tjugofem 30=trettio 50=femtio 60=sextio* 90=nittio* 100=hundra 1000=tusen"
    ),
    "fi": (
        "1=yksi,yhden,yhde*,ensimmäi* 2=kaksi,kahden,kahde*,toise* 3=kolme,kolmen,kolm* 4=neljä "
        "5=viisi,viiden,viide* 6=kuusi,kuude* 7=seitsemän 8=kahdeksan 9=yhdeksän 10=kymmenen,kymmene* "
        "11=yksitoista,yhdentoista 12=kaksitoista,kahdentoista 14=neljätoista*,neljätoista,neljäntoista "
        "16=kuusitoista 17=seitsemäntoista 18=kahdeksantoista,kahdeksaatoista 19=yhdeksäntoista "
        "20=kaksikymmentä,kahtakymmentä 21=kaksikymmentäyksi 30=kolmekymmen* 60=kuusikymmen* 90=yhdeksänkymmen* "
        "100=sata 1000=tuhat"
    ),
    "et": (
        "1=üks,ühe,esime* 2=kaks,kahe,teise* 3=kolm,kolme 4=neli,nelja* 5=viis,viie 6=kuus,kuue* 7=seitse,seitsm* "
        "8=kaheksa 9=üheksa,üheks* 10=kümme,kümne* 11=üksteist*,üheteist* 12=kaksteist*,kaheteist* "
        "14=neliteist*,neljateist* 15=viieteist*,viisteist* 16=kuusteist "
        "18=kaheksateist,kaheksateistkümmend,kaheksateistkümne 20=kakskümmend,kahekümne "
        "21=kakskümmend_üks,kahekümne_ühe 30=kolmkümmend*,kolmekümne* 60=kuuekümne* 90=üheksakümne* 100=sada "
        "1000=tuhat"
    ),
    "lv": (
        "1=viens,viena,vien*,pirm* 2=divi,divu,div*,otr* 3=trīs,trij*,treš* 4=četri,četr*,ceturt* "
        "5=pieci,piec*,piekt* 6=seši,seš*,sest* 7=septiņi,septiņ* 8=astoņi,astoņ* 9=deviņi,deviņ* 10=desmit "
        "11=vienpadsmit* 12=divpadsmit* 14=četrpadsmit* 15=piecpadsmit* 16=sešpadsmit 18=astoņpadsmit "
        "19=deviņpadsmit 20=divdesmit 21=divdesmit_viens,divdesmit_viena 30=trīsdesmit* 60=sešdesmit* "
        "90=deviņdesmit* 100=simts 1000=tūkstotis"
    ),
    "lt": (
        "1=vienas,vieno,vien*,pirm* 2=du,dviejų,dvi*,antr*,dvej* 3=trys,trijų,trij*,treči*,tris* 4=keturi,ketur* "
        "5=penki,penkių,penk* 6=šeši,šeš* 7=septyni,septyn* 8=aštuoni,aštuon* 9=devyni,devyn* 10=dešimt "
        "11=vienuolik* 12=dvylik* 14=keturiolik* 15=penkiolik* 16=šešiolika,šešiolikos "
        "18=aštuoniolika,aštuoniolikos 19=devyniolika 20=dvidešimt,dvidešimties 21=dvidešimt_vienų 30=trisdešimt* "
        "60=šešiasdešimt* 90=devyniasdešimt* 100=šimtas 1000=tūkstantis"
    ),
    "pl": (
        "0.5=pół 1=jeden,jednego,jed*,pierwsz* 2=dwa,dwóch,dwó*,dwu*,drug* 3=trzy,trzech,trzec* "
        "4=cztery,czter*,czwart* 5=pięć,pięciu,pięci*,piąt* 6=sześć,sześ*,szóst* 7=siedem,siedm*,siódm* "
        "8=osiem,ósm* 9=dziewięć,dziewię*,dziewią* 10=dziesięć,dziesię*,dziesią* 11=jedenaśc*,jedenast* "
        "12=dwanaśc*,dwunast* 14=czternas*,czternaśc*,czternast* 15=piętnas*,piętnaśc*,piętnast* "
        "16=szesnaście,szesnastu,szesnastego 17=siedemnaście 18=osiemnaście,osiemnastu,osiemnastego "
        "19=dziewiętnaście 20=dwadzieścia,dwudziestu,dwadzieś*,dwudzies* 21=dwadzieścia_jeden,dwudziestu_jeden "
        "30=trzydzie* 60=sześćdziesią* 90=dziewięćdziesią* 100=sto 1000=tysiąc"
    ),
    "cs": (
        "0.5=půl 1=jeden,jedno,jednoho,jed*,prv* 2=dva,dvě,dvou,dv*,druh* 3=tři,tří*,třet*,tri*,troch*,tret* "
        "4=čtyři,čtyř*,čtvrt*,štyr*,štvrt* 5=pět,pěti,pát*,päť*,piat* 6=šest,šesť*,šiest* 7=sedm,sedem "
        "8=osm,ôsm*,osem* 9=devět,devát*,deväť 10=deset,desát*,desať*,desiat* 11=jedenáct*,jedenást* "
        "12=dvanáct*,dvanást* 14=čtrnáct*,štrnásť*,štrnást* 15=patnáct*,pätnás* 16=šestnáct,šestnácti "
        "18=osmnáct,osmnácti,osmnáctého 19=devatenáct 20=dvacet,dvaceti,dvacát*,dvadsa*,dvadsiat* "
        "21=dvacet_jedna,dvaceti_jedna,jedenadvacet,jednadvacet 25=pětadvac* 30=třicet*,třicát*,tridsať*,tridsiat* "
        "60=šedesát*,šesťdesiat* 90=devadesát*,deväťdesiat* 100=sto 1000=tisíc"
    ),
    "sk": (
        "1=jeden,jedno,jedného 2=dva,dve,dvoch 3=tri 4=štyri 5=päť,piatich 6=šesť 7=sedem 8=osem 9=deväť 10=desať "
        "16=šestnásť,šestnástich 18=osemnásť,osemnástich,osemnásteho 19=devätnásť 20=dvadsať,dvadsiatich "
        "21=dvadsaťjeden 100=sto 1000=tisíc"
    ),
    "sl": (
        "1=en,eno,enega 2=dva,dve 3=tri 4=štiri 5=pet 6=šest 7=sedem 8=osem 9=devet 10=deset 16=šestnajst "
        "18=osemnajst,osemnajstih,osemnajstega 19=devetnajst 20=dvajset 21=enaindvajset,enaindvajsetih 100=sto "
        "1000=tisoč"
    ),
    "hr": (
        "1=jedan,jedno,jedne,jed*,en*,prv*,један,једне,једну,једног,прв* 2=dva,dvije,dvij*,dv*,drug*,два,две,двије "
        "3=tri,treć*,tretj*,три,трећ* 4=četiri,četir*,četrt*,četvrt*,четири,štiri 5=pet,пет 6=šest,шест "
        "7=sedam,sedm*,sedem,седам,седм* 8=osam,osm*,osem*,осам,осм* 9=devet,девет 10=deset,десет "
        "11=jedanaest*,enajst*,једанаест* 12=dvanaest*,dvanajst*,дванаест* 14=četrnaest*,štirinajst*,четрнаест* "
        "15=petnaest*,petnajst*,петнаест* 16=šesnaest 18=osamnaest,osamnaeste,осамнаест 19=devetnaest "
        "20=dvadeset,dvajset*,двадесет 21=dvadeset_jedna,dvadeset_jednu 30=trideset*,тридесет* "
        "60=šezdeset*,šestdeset*,шездесет* 90=devedeset*,devetdeset*,деведесет* 100=sto 1000=tisuću"
    ),
    "hu": (
        "1=egy,első* 2=kettő,két,második* 3=három,harmadik* 4=négy,negyedik* 5=öt,ötödik* 6=hat,hatodik* "
        "7=hét,hetedik* 8=nyolc 9=kilenc 10=tíz,tizedik* 11=tizenegy* 12=tizenkettő*,tizenkét* 14=tizennégy* "
        "15=tizenöt* 16=tizenhat,tizenhatodik 18=tizennyolc,tizennyolcadik 19=tizenkilenc 20=húsz,huszadik "
        "21=huszonegy,huszonegyedik 24=huszonnégy* 30=harminc*,harmincadik* 60=hatvan* 90=kilencven* 100=száz "
        "1000=ezer"
    ),
    "ro": (
        "1=un,unu,una,prim*,întâi* 2=doi,două,doua* 3=trei,treia* 4=patru 5=cinci 6=șase,sase* 7=șapte 8=opt "
        "9=nouă 10=zece 11=unsprezece 12=douăsprezece,doisprezece 14=paisprezece 15=cincisprezece* 16=șaisprezece "
        "17=șaptesprezece 18=optsprezece 19=nouăsprezece 20=douăzeci 21=douăzeci_și_unu 30=treizeci* 60=șaizeci* "
        "90=nouăzeci* 100=o_sută 1000=o_mie"
    ),
    "tr": (
        "1=bir 2=iki 3=üç 4=dört 5=beş 6=altı 7=yedi 8=sekiz 9=dokuz 10=on 11=on_bir,onbir 12=on_iki,oniki "
        "14=on_dört,ondört 15=onbeş*,on_beş,onbeş 16=on_altı 18=on_sekiz,onsekiz 19=on_dokuz 20=yirmi "
        "21=yirmi_bir,yirmibir 30=otuz* 60=altmış* 90=doksan* 100=yüz 1000=bin"
    ),
    "id": (
        "0.5=setengah 1=satu,pertama* 2=dua,kedua* 3=tiga,ketiga* 4=empat 5=lima 6=enam 7=tujuh 8=delapan,lapan* "
        "9=sembilan 10=sepuluh,puluh 11=sebelas 12=dua_belas 14=empat_belas* 15=lima_belas 16=enam_belas "
        "17=tujuh_belas 18=delapan_belas 19=sembilan_belas 20=dua_puluh* 30=tiga_puluh* 45=empat_puluh_lima* "
        "60=enam_puluh* 90=sembilan_puluh* 100=seratus,ratus 120=seratus_dua_puluh* 180=seratus_delapan_puluh* "
        "1000=seribu,ribu"
    ),
    "ms": (
        "0.5=setengah 1=satu 2=dua 3=tiga 4=empat 5=lima 6=enam 7=tujuh 8=lapan 9=sembilan 10=sepuluh,puluh "
        "11=sebelas 12=dua_belas 15=lima_belas 16=enam_belas 17=tujuh_belas 18=lapan_belas 19=sembilan_belas "
        "100=seratus,ratus 1000=seribu,ribu"
    ),
    "th": (
        "1=หนึ่ง,เอ็ด 2=สอง,ยี่ 3=สาม 4=สี่ 5=ห้า 6=หก 7=เจ็ด 8=แปด 9=เก้า 10=สิบ 15=สิบห้า* 16=สิบหก 18=สิบแปด "
        "19=สิบเก้า 20=ยี่สิบ 21=ยี่สิบเอ็ด 30=สามสิบ* 45=สี่สิบห้า* 60=หกสิบ* 90=เก้าสิบ* 100=ร้อย "
        "120=หนึ่งร้อยยี่สิบ* 180=หนึ่งร้อยแปดสิบ* 240=สองร้อยสี่สิบ* 1000=พัน"
    ),
    "vi": (
        "1=một 2=hai 3=ba 4=bốn 5=năm 6=sáu 7=bảy 8=tám 9=chín 10=mười 11=mười_một 12=mười_hai 14=mười_bốn "
        "15=mười_lăm*,mười_lăm 16=mười_sáu 18=mười_tám 19=mười_chín 20=hai_mươi 21=hai_mươi_mốt 30=ba_mươi* "
        "45=bốn_mươi_lăm* 60=sáu_mươi* 90=chín_mươi*"
    ),
    "uk": (
        "1=один,одного,одног*,перш*,одна,однієї 2=два,двох,дв*,друг* 3=три,трьо*,трет* 4=чотири,чотир*,четверт* "
        "5=п’ять,п'ять,п’ят*,п'ят* 6=шість,шіст*,шест*,шост* 7=сім,семи* 8=вісім,восьм* 9=дев'ять,дев’ят* "
        "10=десять,десят* 11=одинадцят* 12=дванадцят* 13=тринадцят* 14=чотирнадцят* 15=п’ятнадцят* 16=шістнадцяти "
        "18=вісімнадцять,вісімнадцяти,вісімнадцятирічного 20=двадцять,двадцяти,двадцят* "
        "21=двадцяти_одного,двадцять_один 24=двадцять_чотири 30=тридцят* 60=шістдесят* 90=дев’яност* 100=сто "
        "1000=тисяча"
    ),
    "ru": (
        "1=один,одного,одног*,перв*,одной,одна 2=два,двух,втор* 3=три,трех*,трёх*,треть* 4=четыре,четыр*,четверт* "
        "5=пять,пят* 6=шесть,шест* 7=семь,сем* 8=восемь,восьм*,восем* 9=девять,девят* 10=десять,десят* "
        "11=одиннадцат* 12=двенадцат* 13=тринадцат* 14=четырнадцат* 15=пятнадцат* 16=шестнадцати "
        "18=восемнадцать,восемнадцати,восемнадцатилетнего 20=двадцать,двадцати,двадцат* "
        "21=двадцати_одного,двадцать_один 30=тридцат* 60=шестьдесят*,шестидесят* 90=девяност* 100=сто 1000=тысяча"
    ),
    "bg": (
        "1=един,една,първ* 2=два,две,втор* 3=три,трет* 4=четири 5=пет 6=шест 7=седем 8=осем 9=девет 10=десет "
        "11=единадесет* 12=дванадесет* 14=четиринадесет* 15=петнадесет* 16=шестнадесет 18=осемнадесет 20=двадесет "
        "21=двадесет_и_една 30=тридесет* 60=шестдесет* 90=деветдесет* 100=сто 1000=хиляда"
    ),
    "el": (
        "1=ένα*,ενός*,μία*,πρώτ* 2=δύο*,δεύτερ* 3=τρει*,τρί*,τριών* 4=τέσσερ*,τεσσάρ* 5=πέντε* 6=έξι* "
        "7=επτά*,εφτά* 8=οκτώ*,οχτώ* 9=εννέα* 10=δέκα* 12=δώδεκα* 14=δεκατέσσερ*,δεκατεσσάρ* 15=δεκαπέντε* "
        "18=δεκαοκτώ 20=είκοσι* 30=τριάντα* 60=εξήντα* 90=ενενήντα* 120=εκατόν_είκοσι*"
    ),
    "he": (
        "1=אחד*,אחת* 2=שניים*,שני,שתי* 3=שלושה*,שלוש*,שלשה* 4=ארבעה*,ארבע* 5=חמישה*,חמש* 6=שישה*,ששה*,שש* "
        "7=שבעה*,שבעת* 8=שמונה* 9=תשעה*,תשע* 10=עשרה*,עשר* 12=שנים_עשר*,שנים-עשר* 14=ארבעה_עשר* 15=חמישה_עשר* "
        "18=שמונה_עשרה 20=עשרים* 21=עשרים_ואחת 30=שלושים*,שלשים* 45=ארבעים_וחמישה* 60=שישים*,ששים* 70=שבעים* "
        "80=שמונים* 90=תשעים* 100=מאה*"
    ),
    "ar": (
        "1=واحدة 3=ثلاثة*,ثلاث 4=أربعة* 5=خمسة* 6=ستة* 7=سبعة* 8=ثمانية* 9=تسعة* 10=عشرة* 12=اثني_عشر,اثنا_عشر "
        "15=خمسة_عشر* 18=ثماني_عشرة 20=عشرين*,عشرون* 21=إحدى_وعشرين 30=ثلاثين*,ثلاثون* 60=ستين*,ستون* "
        "90=تسعين*,تسعون*"
    ),
    "fa": "3=سه 6=شش 10=ده 15=پانزده* 18=هجده 20=بیست* 30=سی 60=شصت* 90=نود*",
    "hi": "3=तीन* 6=छह* 10=दस* 15=पंद्रह* 18=अठारह 30=तीस* 60=साठ* 90=नब्बे*",
    "is": "1=einn*,ein* 2=tvei* 3=þrí*,þrem* 6=sex* 10=tíu* 14=fjórtán* 15=fimmtán* 18=átján 30=þrjátíu* "
    "60=sextíu*",
    "sq": "1=një* 2=dy* 3=tre* 6=gjashtë* 10=dhjetë* 15=pesëmbëdhjetë* 18=tetëmbëdhjetë 30=tridhjetë* "
    "60=gjashtëdhjetë*",
    "ka": "3=სამ* 6=ექვს* 10=ათ 15=თხუთმეტ* 18=თვრამეტ* 30=ოცდაათ* 60=სამოც* 90=ოთხმოცდაათ*",
    "hy": "3=երեք* 6=վեց* 10=տաս* 15=տասնհինգ* 18=տասնութ 30=երեսուն* 60=վաթսուն*",
    "be": "3=тры*,трох* 6=шэсць*,шасці* 10=дзесяц* 18=васемнаццаці 30=трыццац* 60=шэсцьдзясят* 90=дзевяност*",
    "kk": "3=үш 6=алты 10=он 18=он_сегіз 30=отыз* 60=алпыс* 90=тоқсан*",
}

_ORDINALS_ABROAD: Mapping[str, str] = {
    "fr": "3=troisièm 5=cinquièm 7=septièm 8=huitièm 10=dixièm 15=quinzièm 20=vingtièm 30=trentièm",
    "de": "5=fünft 7=siebt 8=acht 10=zehnt 15=fünfzehnt 20=zwanzigst 30=dreißigst",
    "es": "3=tercer 5=quint 7=séptim 8=octav 10=décim 15=decimoquint,décimo_quint 20=vigésim 30=trigésim",
    "pt": "3=terceir 5=quint 7=sétim 8=oitav 10=décim 15=décimo_quint 20=vigésim 30=trigésim",
    "it": "3=terz 5=quint 7=settim 8=ottav 10=decim 15=quindicesim 20=ventesim 30=trentesim",
    "nl": "3=derde 5=vijfde 7=zevende 8=achtste 10=tiende 14=veertiende 15=vijftiende 20=twintigste 30=dertigste",
    "da": "3=tredje 5=femte 7=syvende 8=ottende 10=tiende 14=fjortende 15=femtende 20=tyvende 30=tredivte",
    "sv": "3=tredje 5=femte 7=sjunde 8=åttonde 10=tionde 14=fjortonde 15=femtonde 20=tjugonde 30=trettionde",
    "fi": "3=kolman 5=viiden 7=seitsemän 8=kahdeksan 10=kymmenen 14=neljänto 15=viidento 20=kahdenkymmenen",
    "et": "3=kolmanda 5=viienda 7=seitsmenda 8=kaheksanda 10=kümnenda 14=neljateistkümnenda 15=viieteistkümnenda "
    "20=kahekümnenda 30=kolmekümnenda",
    "lv": "3=treš 5=piekt 7=septīt 8=astot 10=desmit 14=četrpadsmit 15=piecpadsmit 20=divdesmit 30=trīsdesmit",
    "lt": "3=treči 5=penkt 7=septint 8=aštunt 10=dešimt 14=keturiolikt 15=penkiolikt 20=dvidešimt 30=trisdešimt",
    "pl": "3=trzeci 5=piąt 7=siódm 8=ósm 10=dziesiąt 14=czternast 15=piętnast 20=dwudziest 30=trzydziest",
    "cs": "3=třet,tret 5=pát,piat 7=sedm,siedm 8=osm,ôsm 10=desát,desiat 14=čtrnáct,štrnást 15=patnáct,pätnást "
    "20=dvacát,dvadsiat 30=třicát,tridsiat",
    "hr": "3=treć,треће,tretj 5=pet,пет 7=sedm,седм 8=osm,осм 10=deset,десет 14=četrnaest,четрнаест,štirinajst "
    "15=petnaest,петнаест,petnajst 20=dvadeset,двадесет,dvajset 30=trideset,тридесет",
    "bg": "3=трет 5=пет 7=седм 8=осм 10=десет 14=четиринадесет,четиринаесет 15=петнадесет,петнаесет 20=двадесет "
    "30=тридесет,триесет",
    "hu": "3=harmadik 5=ötödik 7=hetedik 8=nyolcadik 10=tizedik 15=tizenötödik 20=huszadik 30=harmincadik",
    "ro": "3=treia 5=cincea 7=șaptea 8=opta 10=zecea 15=cincisprezecea 20=douăzecea 30=treizecea",
    "uk": "3=трет 5=п’ят,п'ят 7=сьом 8=восьм 10=десят 15=п’ятнадцят,п'ятнадцят 20=двадцят 30=тридцят",
    "ru": "3=трет 5=пят 7=седьм 8=восьм 10=десят 14=четырнадцат 15=пятнадцат 20=двадцат 30=тридцат",
    "sq": "3=tretë 5=pestë 7=shtatë 8=tetë 10=dhjetë 15=pesëmbëdhjetë 20=njëzet 30=tridhjetë",
}  # fmt: skip
"""Beginnings of the ordinals by which laws say on which day after they begin."""


def _english() -> dict[str, float]:
    words = {word: float(i) for i, word in enumerate(_UNITS.split())}
    words |= {word: 20.0 + 10 * i for i, word in enumerate(_TENS.split())}
    words |= {"hundred": 100.0, "thousand": 1000.0}
    return words


def _ordinal(word: str) -> str:
    return _ORDINALS.get(word) or (f"{word[:-1]}ieth" if word.endswith("ty") else f"{word}th")


def _listed(words: str) -> Iterator[tuple[str, float]]:
    for entry in words.split():
        worth, _, spelled = entry.partition("=")
        yield from ((word.replace("_", " "), float(worth)) for word in spelled.split(","))


NUMERALS: Mapping[str, Mapping[str, float]] = {
    "en": _english(),
    **{tongue: {w: n for w, n in _listed(words) if not w.endswith("*")} for tongue, words in _TABLES.items()},
}
"""What a numeral is worth, by language."""
ENGLISH_COUNTS: Mapping[str, int] = {
    spelled: int(worth)
    for word, worth in _english().items()
    if 0 < worth < 1000
    for spelled in (word, _ordinal(word))
}
"""English numerals of days and terms, each with its ordinal."""
STEMS: Mapping[str, Mapping[str, int]] = {
    tongue: {
        word.rstrip("*"): int(worth)
        for word, worth in _listed(f"{_ORDINALS_ABROAD.get(tongue, '')} {_TABLES.get(tongue, '')}")
        if worth.is_integer()
    }
    for tongue in {**_TABLES, **_ORDINALS_ABROAD}
}
"""Beginnings of numerals and of ordinals, whole numbers only, by language."""
