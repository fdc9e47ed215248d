"""What tells a title: words for what people are and do at work."""

from ror_desktop.domain.capture.wordlist import words

TITLES = words(
    "ceo cto cfo coo cmo cio cso cpo cro chro ciso vp svp evp md gm president vice-president vice director manager "
    "head lead leader chief officer founder co-founder cofounder owner partner principal chairman chairwoman chair "
    "secretary treasurer engineer developer architect designer analyst consultant advisor adviser specialist "
    "coordinator administrator assistant associate executive representative buyer planner scientist researcher "
    "professor lecturer teacher lawyer attorney solicitor accountant auditor controller editor journalist producer "
    "technician operator supervisor foreman nurse physician surgeon pharmacist dentist veterinarian recruiter "
    "trainer coach entrepreneur freelancer broker agent realtor merchandiser strategist evangelist programmer admin "
    "receptionist counsel paralegal accountmanager account-manager copywriter photographer superintendent estimator "
    "geschäftsführer geschäftsführerin geschäftsführung geschäftsleitung leiter leiterin leitung inhaber "
    "inhaberin vorstand vorständin prokurist prokuristin berater beraterin einkauf einkäufer einkäuferin verkauf "
    "verkäufer verkäuferin vertrieb vertriebsleitung außendienst innendienst ingenieur ingenieurin techniker "
    "technikerin entwickler entwicklerin architektin referent referentin sachbearbeiter sachbearbeiterin assistent "
    "assistentin assistenz meister rechtsanwalt rechtsanwältin steuerberater steuerberaterin gesellschafter "
    "projektleitung direktor direktorin bereichsleiter abteilungsleiter teamleiter dozent dozentin buchhalter "
    "buchhalterin directeur directrice bestuurder eigenaar eigenaresse hoofd adviseur adviseuse medewerker "
    "medewerkster inkoper inkoopster verkoper verkoopster vertegenwoordiger projectleider teamleider leidinggevende "
    "coördinator beheerder ondernemer zaakvoerder bedrijfsleider notaris advocaat makelaar docent onderzoeker "
    "boekhouder secretaresse chef responsable gérant gérante président présidente ingénieur ingénieure commercial "
    "commerciale acheteur acheteuse conseiller conseillère chargé chargée adjoint adjointe fondateur fondatrice "
    "associé associée dirigeant dirigeante pdg drh technicien technicienne avocat avocate comptable "
    "assistante attaché attachée délégué déléguée directora gerente jefe jefa encargado encargada comercial "
    "ingeniero ingeniera presidente presidenta consejero consejera delegado delegada socio socia fundador fundadora "
    "asesor asesora técnico técnica abogado abogada comprador compradora vendedor vendedora propietario propietaria "
    "coordinador coordinadora responsable administrador direttore direttrice responsabile amministratore "
    "amministratrice titolare socio ingegnere consulente impiegato agente capo presidente acquisti vendite avvocato "
    "commercialista geometra diretor diretora sócio sócia engenheiro engenheira gestor gestora sócio-gerente "
    "coordenador direktør daglig leder sjef salgssjef innkjøpssjef chef vd verkställande säljare inköpare "
    "projektledare försäljningschef adm. sælger indkøber konsulent toimitusjohtaja myyntipäällikkö myyntijohtaja "
    "johtaja päällikkö asiantuntija ostopäällikkö prezes dyrektor kierownik właściciel specjalista przedstawiciel "
    "handlowy ředitel ředitelka jednatel obchodní vedoucí manažer igazgató ügyvezető vezető értékesítési beszerzési "
    "direktor direktorica vodja voditelj müdür müdürü genel satış yönetici uzman mühendis директор менеджер "
    "руководитель начальник инженер специалист заместитель генеральный коммерческий главный бухгалтер консультант "
    "владелец основатель διευθυντής διευθύντρια υπεύθυνος πωλήσεων μηχανικός "
    'مدير مديرة مهندس مهندسة رئيس مستشار منسق محاسب מנכ"ל מנהל מנהלת סמנכ"ל'
)
TITLE_ENDINGS = (
    "leiter", "leiterin", "leitung", "manager", "managerin", "berater", "beraterin", "ingenieur", "ingenieurin",
    "techniker", "technikerin", "führer", "führerin", "käufer", "käuferin", "entwickler", "entwicklerin", "direktor",
    "direktorin", "sachbearbeiter", "meister", "meisterin", "vorstand", "assistent", "assistentin", "anwalt",
    "anwältin", "adviseur", "medewerker", "medewerkster", "leider", "leidster", "beheerder", "coördinator", "inkoper",
    "verkoper", "directeur", "consultant", "specialist", "bestuurder", "eigenaar", "deskundige", "päällikkö",
    "johtaja", "sjef", "chef", "ledare", "leder", "vezető", "igazgató",
)  # fmt: skip
"""Of long words: German, Dutch and Nordic titles are compounds."""

TITLES_UNSPACED = words(
    "部長 課長 係長 主任 社長 取締役 代表 マネージャー マネジャー 専務 常務 会長 店長 部長代理 営業部 営業 担当 "
    "エンジニア ディレクター 所長 室長 教授 顧問 次長 经理 經理 总监 總監 总裁 總裁 主管 董事 董事长 工程师 工程師 "
    "销售 首席 执行官 助理 主席 顾问 创始人 教授 대표 이사 부장 과장 차장 대리 팀장 사원 본부장 실장 사장 회장 "
    "매니저 연구원"
)
"""As part of a word."""

NOT_IN_A_TITLE = words(
    "is was are were has had have wants want wanted needs need likes looks looking asks asked says said my our his her "
    "their your we i he she they it that this these there with from not very will would can should about because but "
    "to "
    "zoekt wil heeft vraagt houdt is zijn haar mijn onze hij zij wij ze met naar niet ook dat die deze over graag "
    "sucht will hat braucht möchte ist sein seine ihre mein unsere er sie wir mit nach nicht auch dass über gern "
    "cherche veut est son sa ses mon notre nous il elle qui que avec pas aussi besoin aime "
    "busca quiere tiene es su sus mi nuestro él ella que con no también necesita gusta"
)
"""A fragment with one of these is a sentence about somebody, not a title."""
