"""What tells a person's name: given names, small words, forms of address, greetings before a signature."""

from ror_desktop.domain.capture.wordlist import words

PARTICLES = words(
    "van von der den de del della di da dos das do du la le ten ter te zu zum zur af av bin ibn bint al el ben y e "
    "'t op in aan d' in't vander vom auf und of san dello degli van't"
)
SMALL_IN_A_NAME = PARTICLES - words("le la el al ben bin ibn bint san vander")
"""Of these, those that are written small between the words of a name; the others only behind one of them."""
FAMILY_WORDS = words("van von vander vom ter ten zu zur 't")
"""Of these, those with which hardly anything else begins: "De Bijenkorf" and "La Poste" are none of people."""
PREFIXES = words(
    "dr prof mr mrs ms mx miss sir dame lord lady rev fr hon ing ir drs mag dipl-ing herr herrn frau hr dhr mevr "
    "mevrouw mw mme mlle m mm sr sra srta don doña dott dott.ssa prof.dr ph.d dipl.-ing b.sc ra lic arq c.p av avv "
    "ingº dra д-р г-н г-жа"
)
SUFFIXES = words(
    "jr sr ii iii iv m.d phd ph.d md mba esq msc m.sc bsc b.sc llm ll.m cpa dds dvm pe p.e pmp rn ma ba cfa frics "
    "ing dipl"
)

GIVEN_NAMES = words(
    # English
    "james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark "
    "steven paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary "
    "nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond "
    "patrick jack dennis jerry tyler aaron jose adam nathan henry douglas zachary peter kyle noah ethan jeremy "
    "walter christian keith roger terry harry ben sean tom tim jim bob bill steve mike dave dan joe nick sam max "
    "alex chris matt greg simon graham neil ian colin duncan alan oliver liam lucas oscar leo hugo felix toby marcus "
    "luke owen rhys mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra "
    "margaret ashley kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca sharon laura "
    "cynthia dorothy amy kathleen angela shirley brenda emma anna pamela nicole samantha katherine christine helen "
    "debra rachel carolyn janet maria catherine heather diane olivia julie joyce victoria ruth virginia lauren kelly "
    "christina joan evelyn judith andrea hannah megan cheryl jacqueline martha madison teresa gloria sara janice ann "
    "kathryn abigail sophia frances jean alice judy isabella julia grace amber denise danielle marilyn beverly "
    "charlotte natalie theresa diana brittany jane kate lucy sophie chloe zoe fiona claire ella mia ava isla ruby "
    "poppy gemma holly siobhan niamh aoife ciaran declan eoin conor padraig priya "
    # Dutch
    "jan piet kees henk gerrit willem johan pieter hendrik cornelis wim bas bart jeroen maarten marcel martijn mark "
    "michiel niels rob ruud sander sjoerd stefan thijs tim wouter jelle joost joris koen lars luuk daan sem bram gijs "
    "floor femke sanne lotte anouk marieke marijke annelies ingrid esther ilse inge iris janneke jolanda karin kim "
    "linda lieke loes maaike manon marloes mieke mirjam monique nienke petra renske roos saskia suzanne tineke wendy "
    "yvonne fleur eva noor tess evi hanneke dirk geert hans jaap klaas arjan erik edwin frits ronald theo ton dries "
    "wout ruben stijn pim jochem sofie "
    # German
    "hans klaus jürgen wolfgang dieter manfred uwe günter horst bernd heinz rainer stefan andreas matthias markus "
    "jens torsten thorsten sven lars ralf frank dirk heiko holger florian sebastian tobias lukas jonas leon finn "
    "philipp moritz johannes jakob karl otto ernst fritz gerhard helmut herbert werner kurt reinhard ulrich volker "
    "björn kai ole hannes jan-peter hans-peter karl-heinz ursula monika petra elisabeth sabine renate helga brigitte "
    "ingrid erika andrea gisela claudia susanne gabriele christa christine hildegard anja birgit katrin kathrin "
    "heike silke martina nicole stefanie melanie tanja sandra katharina annette angelika ute jutta kerstin heidi "
    "anke antje britta frauke wiebke greta lena lea lina marie sophie johanna franziska theresa magdalena maximilian "
    "urs reto beat ueli regula vreni "
    # French
    "jean pierre michel philippe alain nicolas patrick christophe françois bernard laurent frédéric stéphane éric "
    "thierry olivier pascal sébastien julien guillaume antoine alexandre vincent david thomas maxime mathieu romain "
    "clément hugo louis gabriel arthur jules benoît bruno didier dominique fabrice franck gilles guy henri hervé "
    "jacques jérôme luc marc rémi serge sylvain yann yves xavier étienne jean-pierre jean-luc jean-paul jean-marc "
    "nathalie isabelle sylvie catherine martine christine françoise valérie sandrine stéphanie véronique céline "
    "chantal patricia anne brigitte julie monique aurélie nicole laurence annie émilie dominique virginie corinne "
    "élodie christelle camille caroline léa sarah chloé manon inès jeanne louise zoé lucie mathilde pauline amélie "
    "hélène florence agnès delphine aline anne-marie marie-claire margaux "
    # Spanish, Portuguese
    "antonio manuel josé francisco juan javier carlos jesús miguel ángel rafael pedro alejandro fernando luis pablo "
    "sergio jorge alberto álvaro diego adrián raúl enrique ramón vicente iván rubén óscar andrés joaquín santiago "
    "eduardo víctor roberto jaime mario ignacio alfonso salvador ricardo marcos jordi xavi gonzalo nicolás hugo "
    "maría carmen josefa isabel dolores pilar teresa ana francisca laura antonia mercedes cristina marta josefina "
    "lucía concepción rosa manuela elena rosario juana raquel pilar paula encarnación silvia patricia beatriz "
    "montserrat irene nuria rocío inmaculada alba sonia lorena yolanda esther mónica ángeles verónica margarita "
    "natalia sofía valentina camila gabriela joão antónio luís paulo rui tiago nuno gonçalo bruno marcelo thiago "
    "rodrigo felipe ana fernanda mariana juliana inês catarina beatriz márcia "
    # Italian
    "giuseppe giovanni antonio mario luigi francesco angelo vincenzo pietro salvatore carlo franco domenico bruno "
    "paolo michele giorgio aldo sergio luciano andrea marco luca matteo lorenzo alessandro davide stefano roberto "
    "simone fabio giulia chiara francesca federica sara martina valentina alessia elisa silvia paola laura elena "
    "giovanna rosa anna lucia carla rita angela caterina daniela cristina simona barbara "
    # Nordic, Baltic
    "lars anders per nils erik karl johan magnus henrik fredrik mikael jonas ole knut kjell arne bjørn geir tor "
    "thomas jens søren rasmus mads niels morten kasper nikolaj juha timo matti antti jari mikko kari pekka ville "
    "astrid ingrid karin eva birgitta margareta kristina elin sofia maja linnea freja ida signe mette hanne lone "
    "anne kirsten inger solveig marit randi liv silje aino tuula anneli päivi hanna minna kristiina heli sigrún guðrún "
    "jón sigurður gunnar einar björk jānis andris mārtiņš jonas tomas rasa kristjan tiina urmas "
    # Central and eastern Europe, Turkey, Greece
    "jan piotr krzysztof andrzej tomasz paweł marcin michał marek grzegorz jerzy łukasz adam zbigniew anna maria "
    "katarzyna małgorzata agnieszka barbara ewa krystyna magdalena elżbieta joanna zofia jiří petr josef pavel martin "
    "tomáš jaroslav miroslav zdeněk václav jana eva hana lenka kateřina lucie věra jitka lászló istván józsef jános "
    "zoltán sándor gábor ferenc attila péter tamás mária erzsébet katalin éva ilona zsuzsanna ágnes judit andrei ion "
    "mihai ștefan elena ioana cristian vlad bogdan ivan marko luka ana petra tomislav goran zoran dragan milan jovan "
    "nikola jelena milica dimitar georgi ivanka mehmet mustafa ahmet ali hüseyin hasan ibrahim murat emre can burak "
    "ayşe fatma emine hatice zeynep elif merve giorgos dimitris kostas nikos yannis maria eleni katerina sofia "
    # Transliterated: Arabic, Hebrew, Indian, Chinese, Japanese, Korean, African, Vietnamese
    "mohamed mohammed muhammad ahmed ahmad omar ali hassan hussein khaled khalid youssef yusuf ibrahim tariq karim "
    "samir nabil rashid fatima aisha layla leila noura mariam yasmin amina salma huda david yossi avi noam tal yael "
    "raj rajesh amit anil sunil vijay sanjay rahul rohit arjun vikram suresh ramesh deepak manoj ashok ravi anita "
    "sunita pooja neha anjali kavita deepa lakshmi ananya wei ming jing lei li yan hiroshi takashi kenji satoshi "
    "taro yuki akira haruto yuko keiko hanako akiko sakura minjun jiwoo seoyeon jihoon minseo kwame kofi ama abena "
    "chidi ngozi emeka chinedu oluwaseun thabo sipho nomsa lerato nguyen linh minh anh huong tuan "
    # Cyrillic, Greek
    "александр сергей дмитрий андрей алексей иван михаил николай владимир павел евгений олег игорь юрий максим "
    "анна мария елена ольга наталья татьяна екатерина ирина светлана юлия анастасия дарья олександр сергій наталія "
    "оксана тарас γιώργος μαρία ελένη νίκος κώστας δημήτρης γεώργιος "
    # Arabic, Hebrew
    "محمد أحمد احمد علي عمر حسن حسين خالد يوسف إبراهيم عبدالله عبد سعيد فاطمة عائشة مريم نورة ليلى سارة هدى سلمى "
    "كريم طارق דוד משה יוסף שרה רחל מיכל יעל נועם אבי"
)

SURNAMES_JAPANESE = words(
    "佐藤 鈴木 高橋 田中 伊藤 渡辺 渡邉 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 林 斎藤 清水 山崎 "
    "森 池田 橋本 阿部 石川 山下 中島 石井 小川 前田 岡田 長谷川 藤田 後藤 近藤 村上 遠藤 青木 坂本 斉藤 福田 太田 "
    "西村 藤井 金子 岡本 藤原 三浦 中野 中川 原田 松田 竹内 小野 田村 中山 和田 石田 森田 上田 原 内田 柴田 酒井 "
    "宮崎 横山 高木 安藤 宮本 大野 小島 谷口 今井 工藤 高田 増田 丸山 杉山 村田 大塚 新井 小山 平野 藤本 河野 上野 "
    "野口 武田 松井 千葉 岩崎 菅原 木下 久保 佐野 野村 松尾 市川 菊地 杉本 古川 大西 島田 水野 桜井 高野 渡部 吉川 "
    "山内 西田 飯田 菊池 西川 小松 北村 安田 五十嵐 川口 平田 関 中田 久保田 服部 東 岩田 土屋 川崎 福島 本田 辻 "
    "樋口 秋山 田口 永井 山中 中西 吉村 川上 石原 大橋 松岡 馬場 浜田 森本 星野 矢野"
)
SURNAMES_CHINESE = words(
    "王 李 张 張 刘 劉 陈 陳 杨 楊 赵 趙 黄 黃 周 吴 吳 徐 孙 孫 胡 朱 高 林 何 郭 马 馬 罗 羅 梁 宋 郑 鄭 谢 謝 韩 "
    "韓 唐 冯 馮 于 董 萧 程 曹 袁 邓 鄧 许 許 傅 沈 曾 彭 吕 呂 苏 蘇 卢 盧 蒋 蔣 蔡 贾 丁 魏 薛 叶 葉 阎 余 潘 杜 "
    "戴 夏 钟 汪 田 任 姜 范 方 石 姚 谭 廖 邹 熊 金 陆 郝 孔 白 崔 康 毛 邱 秦 江 史 顾 侯 邵 孟 龙 万 段 雷 钱 汤 "
    "尹 黎 易 常 武 乔 贺 赖 龚 文 欧阳 司马"
)
SURNAMES_KOREAN = words(
    "김 이 박 최 정 강 조 윤 장 임 한 오 서 신 권 황 안 송 류 전 홍 고 문 양 손 배 백 허 유 남 심 노 하 곽 성 차 주 "
    "우 구 민 진"
)

GREETINGS = words(
    "regards greetings wishes best kind kindest warm sincerely cheers thanks thank yours truly faithfully cordially "
    "groet groeten groetjes vriendelijke hartelijke dank bedankt hoogachtend "
    "grüße grüßen gruß grüsse grüssen gruss freundlichen freundliche herzliche viele beste liebe danke mfg vg lg dank "
    "cordialement bien amicalement salutations merci bonne journée "
    "saludos saludo cordial cordiales atentamente gracias un abrazo "
    "saluti cordiali distinti grazie cumprimentos atenciosamente hilsen vennlig mvh hälsning hälsningar vänliga med "
    "terveisin ystävällisin pozdrowienia pozdrawiam уважением hallo hello hi dear beste lieve liebe lieber cher chère "
    "hola estimado bonjour goedemorgen 敬具 よろしくお願いします お世話になっております"
)
"""The words of a greeting: a line of nothing else is none of a person."""

OPENINGS = (
    "met", "spoke with", "spoke to", "talked to", "talked with", "just met", "meet", "this is", "ran into",
    "had a chat with", "gesproken met", "ontmoet", "kennis gemaakt met", "kennisgemaakt met", "gepraat met",
    "sprak met", "sprak", "getroffen", "gesprochen mit", "kennengelernt", "habe", "traf", "gespräch mit", "rencontré",
    "parlé avec", "parlé à", "vu", "conocí a", "he conocido a", "hablé con", "he hablado con", "name", "naam", "nom",
    "nombre", "nome", "contact", "contact person", "kontakt", "contactpersoon", "ansprechpartner",
    "ansprechpartnerin", "attn", "attn.", "t.a.v.", "z.hd.", "z. hd.", "c/o", "姓名", "氏名", "имя", "mein name ist",
    "my name is", "i am", "ich bin", "ik ben", "je suis", "me llamo", "mijn naam is", "i.a.", "i. a.", "i.v.", "i. v.",
    "ppa.", "p.p.a.", "im auftrag", "in vertretung",
)  # fmt: skip
"""What people write before the name of somebody they met."""
