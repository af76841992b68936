"""The names of weekdays in the languages that news is written in, folded by `fold_word`.

The table is CLDR's wide and abbreviated names: "|" between the days, Monday first, "/" between a day's names.
"""

from __future__ import annotations

from ..text.folding import fold_word

_NAMES: dict[str, str] = {
    "en": "monday/mon|tuesday/tue|wednesday/wed|thursday/thu|friday/fri|saturday/sat|sunday/sun",
    "es": "lunes/lun|martes/mar|miércoles/mié|jueves/jue|viernes/vie|sábado/sáb|domingo/dom",
    "pt": (
        "segunda-feira/seg|terça-feira/ter|quarta-feira/qua|quinta-feira/qui|sexta-feira/sex|sábado/sáb|domingo/dom"
    ),
    "fr": "lundi/lun|mardi/mar|mercredi/mer|jeudi/jeu|vendredi/ven|samedi/sam|dimanche/dim",
    "de": "montag/mo|dienstag/di|mittwoch/mi|donnerstag/do|freitag/fr|samstag/sa|sonntag/so",
    "it": "lunedì/lun|martedì/mar|mercoledì/mer|giovedì/gio|venerdì/ven|sabato/sab|domenica/dom",
    "nl": "maandag/ma|dinsdag/di|woensdag/wo|donderdag/do|vrijdag/vr|zaterdag/za|zondag/zo",
    "sv": "måndag/mån|tisdag/tis|onsdag/ons|torsdag/tors|fredag/fre|lördag/lör|söndag/sön",
    "da": "mandag/man|tirsdag/tirs|onsdag/ons|torsdag/tors|fredag/fre|lørdag/lør|søndag/søn",
    "nb": "mandag/man|tirsdag/tir|onsdag/ons|torsdag/tor|fredag/fre|lørdag/lør|søndag/søn",
    "fi": (
        "maanantaina/ma/maanantai|tiistaina/ti/tiistai|keskiviikkona/ke/keskiviikko|torstaina/to/torstai|"
        "perjantaina/pe/perjantai|lauantaina/la/lauantai|sunnuntai/su"
    ),
    "is": (
        "mánudagur/mán|þriðjudagur/þri|miðvikudagur/mið|fimmtudagur/fim|föstudagur/fös|laugardagur/lau|sunnudagur/sun"
    ),
    "pl": "poniedziałek/pon|wtorek|środa|czwartek/czw|piątek|sobota/sob|niedziela/niedz",
    "cs": "pondělí/po|úterý/út|středa/st|čtvrtek/čt|pátek/pá|sobota/so|neděle/ne",
    "sk": "pondelok/po|utorok/ut|streda/st|štvrtok/št|piatok/pi|sobota/so|nedeľa/ne",
    "sl": "ponedeljek/pon|torek/tor|sreda/sre|četrtek/čet|petek/pet|sobota/sob|nedelja/ned",
    "hr": "ponedjeljak/pon|utorak/uto|srijeda/sri|četvrtak/čet|petak/pet|subota/sub|nedjelja/ned",
    "sr": "понедељак/пон|уторак/уто|среда/сре|четвртак/чет|петак/пет|субота/суб|недеља/нед",
    "mk": "понеделник/пон|вторник/вто|среда/сре|четврток/чет|петок/пет|сабота/саб|недела/нед",
    "bg": "понеделник/пн|вторник/вт|сряда/ср|четвъртък/чт|петък/пт|събота/сб|неделя/нд",
    "ru": "понедельник/пн|вторник/вт|среда/ср|четверг/чт|пятница/пт|суббота/сб|воскресенье/вс",
    "uk": "понеділок/пн|вівторок/вт|середа/ср|четвер/чт|пʼятниця/пт|субота/сб|неділя/нд",
    "be": "панядзелак|аўторак|серада|чацвер|пятніца|субота|нядзеля",
    "ro": "luni/lun|marți/mar|miercuri/mie|joi|vineri/vin|sâmbătă/sâm|duminică/dum",
    "hu": "hétfő|kedd|szerda/sze|csütörtök|péntek|szombat/szo|vasárnap",
    "el": "δευτέρα/δευ|τρίτη/τρί|τετάρτη/τετ|πέμπτη/πέμ|παρασκευή/παρ|σάββατο/σάβ|κυριακή/κυρ",
    "tr": "pazartesi/pzt|salı/sal|çarşamba/çar|perşembe/per|cuma/cum|cumartesi/cmt|pazar/paz",
    "az": "bazar ertəsi/b.e|çərşənbə axşamı/ç.a|çərşənbə|cümə axşamı/c.a|cümə|şənbə|bazar",
    "lt": "pirmadienis|antradienis|trečiadienis|ketvirtadienis|penktadienis|šeštadienis|sekmadienis",
    "lv": (
        "pirmdiena/pirmd|otrdiena/otrd|trešdiena/trešd|ceturtdiena/ceturtd|piektdiena/piektd|sestdiena/sestd|"
        "svētdiena/svētd"
    ),
    "et": "esmaspäev|teisipäev|kolmapäev|neljapäev|reede|laupäev|pühapäev",
    "sq": "e hënë/hën|e martë/mar|e mërkurë/mër|e enjte/enj|e premte/pre|e shtunë/sht|e diel/die",
    "ca": "dilluns|dimarts|dimecres|dijous|divendres|dissabte|diumenge",
    "gl": "luns|martes/mar|mércores/mér|xoves/xov|venres/ven|sábado/sáb|domingo/dom",
    "eu": "astelehena|asteartea|asteazkena|osteguna|ostirala|larunbata|igandea",
    "ar": "الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد",
    "fa": "دوشنبه|سه‌شنبه|چهارشنبه|پنجشنبه|جمعه|شنبه|یکشنبه",
    "ur": "پیر|منگل|بدھ|جمعرات|جمعہ|ہفتہ|اتوار",
    "he": ("יום שני/יום ב|יום שלישי/יום ג|יום רביעי/יום ד|יום חמישי/יום ה|יום שישי/יום ו|יום שבת/שבת|יום ראשון/יום א"),
    "hi": "सोमवार/सोम|मंगलवार/मंगल|बुधवार/बुध|गुरुवार/गुरु|शुक्रवार/शुक्र|शनिवार/शनि|रविवार/रवि",
    "mr": "सोमवार/सोम|मंगळवार/मंगळ|बुधवार/बुध|गुरुवार/गुरु|शुक्रवार/शुक्र|शनिवार/शनि|रविवार/रवि",
    "ne": "सोमबार/सोम|मङ्गलबार/मङ्गल|बुधबार/बुध|बिहिबार/बिहि|शुक्रबार/शुक्र|शनिबार/शनि|आइतबार/आइत",
    "bn": "সোমবার/সোম|মঙ্গলবার/মঙ্গল|বুধবার/বুধ|বৃহস্পতিবার/বৃহস্পতি|শুক্রবার/শুক্র|শনিবার/শনি|রবিবার/রবি",
    "pa": "ਸੋਮਵਾਰ/ਸੋਮ|ਮੰਗਲਵਾਰ/ਮੰਗਲ|ਬੁੱਧਵਾਰ/ਬੁੱਧ|ਵੀਰਵਾਰ/ਵੀਰ|ਸ਼ੁੱਕਰਵਾਰ/ਸ਼ੁੱਕਰ|ਸ਼ਨਿੱਚਰਵਾਰ/ਸ਼ਨਿੱਚਰ|ਐਤਵਾਰ",
    "gu": "સોમવાર/સોમ|મંગળવાર/મંગળ|બુધવાર/બુધ|ગુરુવાર/ગુરુ|શુક્રવાર/શુક્ર|શનિવાર/શનિ|રવિવાર/રવિ",
    "ta": "திங்கள்/திங்|செவ்வாய்/செவ்|புதன்/புத|வியாழன்/வியா|வெள்ளி/வெள்|சனி|ஞாயிறு/ஞாயி",
    "te": "సోమవారం/సోమ|మంగళవారం/మంగళ|బుధవారం/బుధ|గురువారం/గురు|శుక్రవారం/శుక్ర|శనివారం/శని|ఆదివారం/ఆది",
    "kn": "ಸೋಮವಾರ/ಸೋಮ|ಮಂಗಳವಾರ/ಮಂಗಳ|ಬುಧವಾರ/ಬುಧ|ಗುರುವಾರ/ಗುರು|ಶುಕ್ರವಾರ/ಶುಕ್ರ|ಶನಿವಾರ/ಶನಿ|ಭಾನುವಾರ/ಭಾನು",
    "ml": ("തിങ്കളാഴ്‌ച/തിങ്കൾ|ചൊവ്വാഴ്ച/ചൊവ്വ/ചൊവ്വാഴ്‌ച|ബുധനാഴ്‌ച/ബുധൻ|വ്യാഴാഴ്‌ച/വ്യാഴം|വെള്ളിയാഴ്‌ച/വെള്ളി|ശനിയാഴ്‌ച/ശനി|ഞായറാഴ്‌ച/ഞായർ"),
    "th": (
        "วันจันทร์/วันจันทร์ที่|วันอังคาร/วันอังคารที่|วันพุธ/วันพุธที่|วันพฤหัสบดี/วันพฤหัสบดีที่|วันศุกร์/วันศุกร์ที่|วันเสาร์/วันเสาร์ที่|วันอาทิตย์/วันอาทิตย์ที่"
    ),
    "zh": "星期一/周一|星期二/周二|星期三/周三|星期四/周四|星期五/周五|星期六/周六|星期日/星期天/周日",
    "ja": "月曜日/月|火曜日/火|水曜日/水|木曜日/木|金曜日/金|土曜日/土|日曜日/日",
    "ko": "월요일/월|화요일/화|수요일/수|목요일/목|금요일/금|토요일/토|일요일/일",
    "vi": "thứ hai|thứ ba|thứ tư|thứ năm|thứ sáu|thứ bảy|chủ nhật",
    "id": "senin/sen|selasa/sel|rabu/rab|kamis/kam|jumat/jum|sabtu/sab|minggu/min",
    "ms": "isnin/isn|selasa/sel|rabu/rab|khamis/kha|jumaat/jum|sabtu/sab|ahad/ahd",
    "fil": "lunes/lun|martes/mar|miyerkules/miy|huwebes/huw|biyernes/biy|sabado/sab|linggo/lin",
    "sw": "jumatatu|jumanne|jumatano|alhamisi|ijumaa|jumamosi|jumapili",
    "hy": "երկուշաբթի/երկ|երեքշաբթի/երք|չորեքշաբթի/չրք|հինգշաբթի/հնգ|ուրբաթ/ուր|շաբաթ/շբթ|կիրակի/կիր",
    "ka": "ორშაბათი/ორშ|სამშაბათი/სამ|ოთხშაბათი/ოთხ|ხუთშაბათი/ხუთ|პარასკევი/პარ|შაბათი/შაბ|კვირა/კვი",
    "kk": "дүйсенбі|сейсенбі|сәрсенбі|бейсенбі|жұма|сенбі|жексенбі",
}
WEEKDAYS: dict[str, int] = {}
for _text in _NAMES.values():
    for _day, _names in enumerate(_text.split("|")):
        for _name in _names.split("/"):
            WEEKDAYS.setdefault(fold_word(_name), _day)
WEEKDAY_WORDS = frozenset(part for name in WEEKDAYS for part in name.replace("-", " ").split())
