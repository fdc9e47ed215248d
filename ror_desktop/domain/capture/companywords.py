"""What tells an organization: legal forms of many countries, and words that names of companies have."""

from ror_desktop.domain.capture.wordlist import words

LEGAL_FORMS = words(
    "gmbh mbh ggmbh ag kg kgaa ohg gbr ug e.k. ek e.v. ev eg se gmbh_&_co._kg gmbh_&_co_kg ag_&_co._kg gmbh_&_co.kg "
    "gesmbh ges.m.b.h. b.v. bv n.v. nv v.o.f. vof c.v. bvba sprl srl s.r.l. s.a. sa s.a.s. sas sasu sarl s.à_r.l. "
    "s.a.r.l. eurl snc sci scop asbl vzw ltd ltd. limited plc llp lp llc l.l.c. inc inc. incorporated corp corp. "
    "corporation co. company (pty)_ltd pty_ltd pty_ltd. pty. pte_ltd pte._ltd. pte_ltd. pvt_ltd pvt._ltd. "
    "private_limited bhd sdn_bhd sdn._bhd. s.l. sl s.l.u. slu s.l.n.e. s.coop. s.p.a. spa s.r.l.s. s.n.c. s.a.p.a. "
    "sapa lda lda. ltda ltda. s/a eireli unipessoal ab a/s as asa aps aktiebolag oy oyj ky tmi ehf ehf. hf. ou oü "
    "uab sia a.s. s.r.o. spol._s_r.o. k.s. z.s. sp._z_o.o. sp.z_o.o. sp._z_o._o. s.c. sp.j. s.k.a. kft kft. zrt zrt. "
    "bt. nyrt d.o.o. d.d. j.d.o.o. ad eood ood doo a.ş. aş ltd._şti. şti. ae a.e. epe e.e. l.t.d. k.k. kk fzco fze "
    "fz-llc dmcc w.l.l. wll saog s.a.e. c.a. s.a._de_c.v. s._de_r.l._de_c.v. s.a.c. spa. cia. y_cía"
)
LEGAL_PREFIXES = words(
    "ооо ао пао зао оао ип тов тоо пт pt cv. ud ip stichting vereniging coöperatie pt. شركة مؤسسة مجموعة"
)
"""Before the name."""

SURE_ANYWHERE = words(
    "株式会社 有限会社 合同会社 （株） (株) ㈱ 有限公司 有限责任公司 股份有限公司 集团 集團 公司 주식회사 (주) ㈜ "
    "法人 大学 大學 银行 銀行 病院 医院 研究所"
)
"""In scripts without spaces, as part of a word."""

SHORT_FORMS = words("ag as sa se sl ab nv bv ad ek ev eg ug sas spa lp ky co kg cv ae ou ou. srl sci")
"""Legal forms that count only in the case in which they are written: "AG", "Oy", "As" is a word."""

WORDS = words(
    "group holding holdings solutions consulting consultancy consultants partners associates technologies technology "
    "tech systems software services labs lab laboratories studio studios agency ventures capital logistics industries "
    "industrie industrial international bank insurance university college school institute hospital clinic foundation "
    "association federation council ministry museum hotel restaurant bros brothers sons enterprises manufacturing "
    "engineering trading pharmaceuticals pharma energy electronics motors media digital interactive networks "
    "chamber society trust publishers publishing press bakery brewery "
    "universität hochschule institut stiftung verein verband klinikum krankenhaus werke werk maschinenbau handel "
    "handelsgesellschaft gesellschaft versicherung sparkasse volksbank stadtwerke druckerei bäckerei brauerei "
    "ingenieurbüro architekten rechtsanwälte steuerberater kanzlei agentur verlag technik anlagenbau gruppe apotheke "
    "universiteit hogeschool stichting ziekenhuis gemeente vereniging groep bakkerij brouwerij installatietechniek "
    "adviesbureau makelaardij advocaten accountants uitgeverij handelsonderneming transportbedrijf bouwbedrijf "
    "université école hôpital société groupe établissements ets éditions cabinet boulangerie brasserie maison "
    "universidad instituto hospital fundación asociación grupo ayuntamiento bodegas conservas talleres editorial "
    "università istituto fondazione gruppo officine studio azienda cantina comune "
    "universidade fundação companhia indústria comércio "
    "università yliopisto universitet högskola sjukhus kommun kommune forening "
    "университет институт компания группа банк завод"
)
"""Words of which a name of several words with capitals is likely an organization."""

CONNECTORS = words(
    "& und and en et y e of de del der des di da do du la le the und für for van + i à et fils zonen söhne"
)
FREE_MAIL = words(
    "gmail googlemail outlook hotmail live msn yahoo ymail icloud me mac aol gmx web t-online freenet mail posteo "
    "proton protonmail pm tutanota fastmail hey ziggo kpnmail xs4all planet home hetnet upcmail casema chello "
    "telenet skynet orange wanadoo laposte free sfr bbox libero virgilio tiscali alice terra telefonica yandex bk "
    "inbox list rambler qq 163 126 sina foxmail naver hanmail daum bluewin btinternet virginmedia sky comcast "
    "verizon att bellsouth example"
)
"""Hosts of mail where everybody has an address: they say nothing of an organization."""

AT = words("at @ bij bei beim chez presso hos w")
"""Between a title and an organization."""

FOOTER = (
    r"\b(?:hra|hrb|amtsgericht|handelsregister|registergericht|"
    r"geschäftsführ\w*(?=\s*:)|geschäftsführ(?:er|ung)\s+\w+ \w+,|"
    r"vertretungsberechtigt\w*|sitz der gesellschaft|aufsichtsrat\w*|vorsitzende\w* des|"
    r"registered (?:in|office|number|address)|company (?:no|number|registration|reg)|kvk|k\.v\.k|btw|siret|siren|rcs|"
    r"capital (?:de|social)|au capital|vat|tva|ust-?id\w*|umsatzsteuer\w*|p\.? ?iva|partita iva|c\.?i\.?f(?=\.?:)|nif|"
    r"registro mercantil|inscrita en|confidential\w*|disclaimer|intended (?:only|solely|recipient)|"
    r"vertraulich\w*|vertrouwelijk\w*|confidentiel\w*|confidencial\w*|unsubscribe|please consider|sent from my|"
    r"von meinem iphone|verstuurd vanaf|envoyé (?:de mon|depuis)|enviado desde|gesendet (?:von|mit)|"
    r"denk aan het milieu|"
    r"iban|bic|инн|огрн|abn|y-tunnus|cvr|org\.? ?n[ro]|krs|cégjegyzék\w*)\b"
)
"""Words of the small print below a signature; its lines name the managers and the seat, not the person."""
