"""What tells a postal address: words for streets, floors and countries."""

from ror_desktop.domain.capture.wordlist import words

SURE_ENDINGS = (
    "straße", "strasse", "str.", "weg", "platz", "allee", "gasse", "straat", "laan", "plein", "kade", "gracht",
    "singel", "dijk", "dreef", "steenweg", "gatan", "vägen", "gade", "vej", "katu", "chaussee", "damm", "ufer",
)  # fmt: skip
"""Of a word with a house number behind it, such as no other words have."""

STREETS = words(
    "street st st. road rd rd. lane ln avenue ave ave. drive dr dr. blvd blvd. boulevard way court ct place pl "
    "square sq terrace parkway pkwy highway hwy quay row crescent close wharf mews circle plaza broadway rue av av. "
    "bd bd. bld chemin impasse place quai route cours allée allées sentier zone za zi z.a. z.i. calle c/ avda avda. "
    "avenida plaza pza. paseo carrer ronda camino carretera ctra. polígono pol. travesía glorieta via viale piazza "
    "corso largo strada vicolo contrada piazzale rua praça travessa largo estrada alameda rodovia ulica ul. al. "
    "aleja pl. os. ulice nám. náměstí třída utca u. út tér körút krt. str. strada bd. bulevardul ulitsa улица ул. "
    "проспект пр-т пр. пер. переулок наб. набережная шоссе ш. площадь пл. бульвар б-р cad. caddesi sok. sokak "
    "bulvarı mah. jalan jl. jl lorong soi thanon marg nagar sector οδός λεωφόρος am an der im zum zur auf شارع طريق "
    "רחוב"
)
"""Words of a street that stand by themselves."""

NOT_ALONE = words(
    "st dr place plaza way court close row circle am an der im zum zur auf pl ct av os. al. sector via za zi route "
    "zone u. str. bd."
)
"""Of these, those that need a house number right there and a town: they are words as well."""

UNITS = words(
    "suite ste ste. floor fl fl. unit apt apt. apartment building bldg bldg. room level block tower house po p.o. "
    "box postfach postbus bp b.p. cs cedex apartado apdo. casella caixa postboks postbox etage étage stock og "
    "hinterhaus gebäude haus aufgang verdieping piso planta esc. puerta bât bât. bâtiment immeuble escalier piano "
    "scala interno andar sala lote bureau office gate hall halle hal stand desk д. кв. оф. офис корп. стр. этаж "
    "подъезд д кв оф lok. m. em. emelet daire kat no: no. nº n° industriepark industrieterrein gewerbegebiet "
    "businesspark technologiepark parc technopole campus edificio edifício plot"
)

COUNTRIES = words(
    "germany deutschland allemagne duitsland alemania germania netherlands the_netherlands nederland niederlande "
    "pays-bas países_bajos holland belgium belgië belgique belgien bélgica luxembourg luxemburg france frankreich "
    "frankrijk francia spain españa spanien espagne spanje italy italia italien italie italië portugal austria "
    "österreich oostenrijk autriche switzerland schweiz suisse svizzera zwitserland suiza united_kingdom uk england "
    "scotland wales northern_ireland great_britain ireland éire irland ierland usa u.s.a. united_states "
    "united_states_of_america us canada australia new_zealand denmark danmark dänemark norway norge norwegen sweden "
    "sverige schweden finland suomi finnland iceland ísland poland polska polen czech_republic czechia česko "
    "česká_republika slovakia slovensko hungary magyarország romania românia bulgaria българия greece ελλάδα croatia "
    "hrvatska slovenia slovenija serbia srbija turkey türkiye estonia eesti latvia latvija lithuania lietuva ukraine "
    "україна russia россия российская_федерация japan 日本 china 中国 p.r._china korea south_korea republic_of_korea "
    "대한민국 india singapore malaysia indonesia thailand vietnam philippines taiwan hong_kong israel ישראל egypt "
    "مصر uae u.a.e. united_arab_emirates saudi_arabia qatar kuwait morocco maroc tunisia south_africa nigeria kenya "
    "ghana brazil brasil mexico méxico argentina chile colombia peru perú uruguay الإمارات الإمارات_العربية_المتحدة "
    "السعودية المغرب"
)

CITIES = words(
    "amsterdam rotterdam utrecht den_haag the_hague eindhoven groningen tilburg breda arnhem nijmegen haarlem leiden "
    "delft maastricht zwolle almere amersfoort antwerpen antwerp gent ghent brussel brussels bruxelles brugge liège "
    "leuven berlin hamburg münchen munich köln cologne frankfurt stuttgart düsseldorf leipzig dortmund essen bremen "
    "dresden hannover nürnberg wien vienna graz linz salzburg zürich zurich genève geneva basel bern lausanne paris "
    "lyon marseille toulouse nice nantes strasbourg bordeaux lille rennes madrid barcelona valencia sevilla bilbao "
    "málaga zaragoza roma rome milano milan torino napoli bologna firenze venezia genova lisboa lisbon porto london "
    "manchester birmingham leeds glasgow edinburgh bristol liverpool cardiff belfast dublin cork galway new_york "
    "boston chicago austin dallas houston seattle san_francisco los_angeles denver miami atlanta toronto montreal "
    "vancouver sydney melbourne brisbane perth auckland wellington copenhagen københavn aarhus oslo bergen stockholm "
    "göteborg malmö helsinki tampere turku warszawa warsaw kraków wrocław gdańsk poznań praha prague brno bratislava "
    "budapest bucurești sofia athens zagreb ljubljana beograd istanbul ankara izmir tallinn riga vilnius kyiv moscow "
    "москва санкт-петербург tokyo osaka kyoto beijing shanghai shenzhen guangzhou seoul busan taipei singapore "
    "bangkok jakarta mumbai delhi bengaluru bangalore chennai dubai abu_dhabi doha riyadh cairo casablanca tunis "
    "nairobi lagos accra johannesburg cape_town são_paulo rio_de_janeiro buenos_aires santiago bogotá lima "
    "ciudad_de_méxico monterrey 東京 大阪 北京 上海 서울 دبي القاهرة الرياض"
)

STREET_FIRST = words(
    "calle c/ avda. avda avenida av. av paseo carrer plaza viale piazza corso via largo rua ul. ул. улица проспект "
    "пр. rue avenue boulevard bd bd. place quai chemin allée impasse cours route شارع"
)
"""With one of these first, a street may have its number beside it, parted by a comma."""
