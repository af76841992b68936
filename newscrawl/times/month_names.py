"""The names of months in the languages that news is written in, and of the Hijri and Jalali months.

The tables are CLDR's wide and abbreviated names, with the forms that newsrooms write besides (Levantine and Maghrebi
months, "Maerz", "sept"): "|" between the months, "/" between a month's names.
"""

from __future__ import annotations

MONTHS: dict[str, str] = {
    "en": (
        "january/jan|february/feb|march/mar|april/apr|may|june/jun|july/jul|august/aug|september/sep/sept|"
        "october/oct|november/nov|december/dec"
    ),
    "es": (
        "enero/ene|febrero/feb|marzo/mar|abril/abr|mayo/may|junio/jun|julio/jul|agosto/ago|"
        "septiembre/sept/setiembre/sep/set|octubre/oct|noviembre/nov|diciembre/dic"
    ),
    "pt": (
        "janeiro/jan|fevereiro/fev|março/mar|abril/abr|maio/mai|junho/jun|julho/jul|agosto/ago|setembro/set|"
        "outubro/out|novembro/nov|dezembro/dez"
    ),
    "fr": (
        "janvier/janv|février/févr/fevr/fév/fev|mars|avril/avr|mai|juin|juillet/juil/jul|août/aout/aou|"
        "septembre/sept|octobre/oct|novembre/nov|décembre/déc"
    ),
    "de": (
        "januar/jan/jän/jänner/jaenner|februar/feb/feber|märz/mär/maerz/mrz|april/apr|mai|juni/jun|juli/jul|"
        "august/aug|september/sept/sep|oktober/okt|november/nov|dezember/dez"
    ),
    "it": (
        "gennaio/gen|febbraio/feb|marzo/mar|aprile/apr|maggio/mag|giugno/giu|luglio/lug|agosto/ago|"
        "settembre/set|ottobre/ott|novembre/nov|dicembre/dic"
    ),
    "nl": (
        "januari/jan|februari/feb|maart/mrt/mar|april/apr|mei|juni/jun|juli/jul|augustus/aug|september/sep|"
        "oktober/okt|november/nov|december/dec"
    ),
    "sv": (
        "januari/jan|februari/feb|mars/mar|april/apr|maj|juni/jun|juli/jul|augusti/aug|september/sep/sept|"
        "oktober/okt|november/nov|december/dec"
    ),
    "da": (
        "januar/jan|februar/feb|marts/mar|april/apr|maj|juni/jun|juli/jul|august/aug|september/sep|"
        "oktober/okt|november/nov|december/dec"
    ),
    "nb": (
        "januar/jan|februar/feb|mars/mar|april/apr|mai|juni/jun|juli/jul|august/aug|september/sep|"
        "oktober/okt|november/nov|desember/des"
    ),
    "fi": (
        "tammikuuta/tammi/tammikuu|helmikuuta/helmi/helmikuu|maaliskuuta/maalis/maaliskuu|"
        "huhtikuuta/huhti/huhtikuu|toukokuuta/touko/toukokuu|kesäkuuta/kesä/kesäkuu|"
        "heinäkuuta/heinä/heinäkuu|elokuuta/elo/elokuu|syyskuuta/syys/syyskuu|lokakuuta/loka/lokakuu|"
        "marraskuuta/marras/marraskuu|joulukuuta/joulu/joulukuu"
    ),
    "is": (
        "janúar/jan|febrúar/feb|mars/mar|apríl/apr|maí|júní/jún|júlí/júl|ágúst/ágú|september/sep|október/okt|"
        "nóvember/nóv|desember/des"
    ),
    "pl": (
        "stycznia/sty/styczeń|lutego/lut/luty|marca/mar/marzec|kwietnia/kwi/kwiecień|maja/maj|"
        "czerwca/cze/czerwiec|lipca/lip/lipiec|sierpnia/sie/sierpień|września/wrz/wrzesień/wrze|"
        "października/paź/październik|listopada/lis/listopad|grudnia/gru/grudzień"
    ),
    "cs": (
        "ledna/led/leden|února/úno/únor|března/bře/březen|dubna/dub/duben|května/kvě/květen|"
        "června/čvn/červen|července/čvc/červenec|srpna/srp/srpen|září/zář|října/říj/říjen|"
        "listopadu/lis/listopad|prosince/pro/prosinec"
    ),
    "sk": (
        "januára/jan/január|februára/feb/február|marca/mar/marec|apríla/apr/apríl|mája/máj|júna/jún|júla/júl|"
        "augusta/aug/august|septembra/sep/september|októbra/okt/október|novembra/nov/november|"
        "decembra/dec/december"
    ),
    "sl": (
        "januar/jan|februar/feb|marec/mar|april/apr|maj|junij/jun|julij/jul|avgust/avg|september/sep|"
        "oktober/okt|november/nov|december/dec"
    ),
    "hr": (
        "siječnja/sij/siječanj|veljače/velj/veljača|ožujka/ožu/ožujak|travnja/tra/travanj|"
        "svibnja/svi/svibanj|lipnja/lip/lipanj|srpnja/srp/srpanj|kolovoza/kol/kolovoz|rujna/ruj/rujan|"
        "listopada/lis/listopad|studenoga/stu/studeni|prosinca/pro/prosinac"
    ),
    "sr": (
        "јануар/јан/januar/jan/januara|фебруар/феб/februar/feb/februara|март/мар/mart/mar/marta|"
        "април/апр/april/apr/aprila|мај/maj/maja|јун/jun/juna|јул/jul/jula|август/авг/avgust/avg/avgusta|"
        "септембар/сеп/septembar/sep/septembra|октобар/окт/oktobar/okt/oktobra|"
        "новембар/нов/novembar/nov/novembra|децембар/дец/decembar/dec/decembra"
    ),
    "mk": (
        "јануари/јан|февруари/фев|март/мар|април/апр|мај|јуни/јун|јули/јул|август/авг|септември/сеп|"
        "октомври/окт|ноември/ное|декември/дек"
    ),
    "bg": (
        "януари/яну|февруари/фев|март|април/апр|май|юни|юли|август/авг|септември/сеп|октомври/окт|"
        "ноември/ное|декември/дек"
    ),
    "ru": (
        "января/янв/январь|февраля/февр/февраль/фев|марта/мар/март|апреля/апр/апрель|мая/май|июня/июн/июнь|"
        "июля/июл/июль|августа/авг/август|сентября/сент/сентябрь/сен|октября/окт/октябрь|"
        "ноября/нояб/ноябрь/ноя|декабря/дек/декабрь"
    ),
    "uk": (
        "січня/січ/січень|лютого/лют/лютий|березня/бер/березень|квітня/квіт/квітень|травня/трав/травень|"
        "червня/черв/червень|липня/лип/липень|серпня/серп/серпень|вересня/вер/вересень|жовтня/жовт/жовтень|"
        "листопада/лист/листопад|грудня/груд/грудень"
    ),
    "be": (
        "студзеня/сту/студзень|лютага/лют/люты|сакавіка/сак/сакавік|красавіка/кра/красавік|мая/май|"
        "чэрвеня/чэр/чэрвень|ліпеня/ліп/ліпень|жніўня/жні/жнівень|верасня/вер/верасень|"
        "кастрычніка/кас/кастрычнік|лістапада/ліс/лістапад|снежня/сне/снежань"
    ),
    "ro": (
        "ianuarie/ian|februarie/feb|martie/mar|aprilie/apr|mai|iunie/iun|iulie/iul|august/aug|"
        "septembrie/sept/sep|octombrie/oct|noiembrie/nov|decembrie/dec"
    ),
    "hu": (
        "január/jan|február/febr|március/márc|április/ápr|május/máj|június/jún|július/júl|augusztus/aug|"
        "szeptember/szept|október/okt|november/nov|december/dec"
    ),
    "el": (
        "ιανουαρίου/ιαν/ιανουάριος|φεβρουαρίου/φεβ/φεβρουάριος|μαρτίου/μαρ/μάρτιος/μάρ|απριλίου/απρ/απρίλιος|"
        "μαΐου/μαΐ/μάιος/μάι/μαιου/μαϊ/μαϊου/μαι|ιουνίου/ιουν/ιούνιος/ιούν|ιουλίου/ιουλ/ιούλιος/ιούλ|"
        "αυγούστου/αυγ/αύγουστος/αύγ|σεπτεμβρίου/σεπ/σεπτέμβριος|οκτωβρίου/οκτ/οκτώβριος|"
        "νοεμβρίου/νοε/νοέμβριος/νοέ|δεκεμβρίου/δεκ/δεκέμβριος"
    ),
    "tr": (
        "ocak/oca|şubat/şub|mart/mar|nisan/nis|mayıs/may|haziran/haz|temmuz/tem|ağustos/ağu|eylül/eyl|"
        "ekim/eki|kasım/kas|aralık/ara"
    ),
    "az": (
        "yanvar/yan|fevral/fev|mart/mar|aprel/apr|may|iyun/iyn|iyul/iyl|avqust/avq|sentyabr/sen|oktyabr/okt|"
        "noyabr/noy|dekabr/dek"
    ),
    "lt": (
        "sausio/saus/sausis|vasario/vas/vasaris|kovo/kov/kovas|balandžio/bal/balandis|gegužės/geg/gegužė|"
        "birželio/birž/birželis|liepos/liep/liepa|rugpjūčio/rugp/rugpjūtis|rugsėjo/rugs/rugsėjis|"
        "spalio/spal/spalis|lapkričio/lapkr/lapkritis|gruodžio/gruod/gruodis"
    ),
    "lv": (
        "janvāris/janv|februāris/febr|marts|aprīlis/apr|maijs|jūnijs/jūn|jūlijs/jūl|augusts/aug|"
        "septembris/sept|oktobris/okt|novembris/nov|decembris/dec"
    ),
    "et": (
        "jaanuar/jaan|veebruar/veebr|märts|aprill/apr|mai|juuni|juuli|august/aug|september/sept|oktoober/okt|"
        "november/nov|detsember/dets"
    ),
    "sq": (
        "janar/jan|shkurt/shk|mars/mar|prill/pri|maj|qershor/qer|korrik/korr|gusht/gush|shtator/sht|"
        "tetor/tet|nëntor/nën|dhjetor/dhj"
    ),
    "ca": (
        "gener/gen|febrer/febr|març|abril/abr|maig|juny|juliol/jul|agost/ag|setembre/set|octubre/oct|"
        "novembre/nov|desembre/des"
    ),
    "gl": (
        "xaneiro/xan|febreiro/feb|marzo/mar|abril/abr|maio|xuño|xullo/xul|agosto/ago|setembro/set|"
        "outubro/out|novembro/nov|decembro/dec"
    ),
    "eu": (
        "urtarrila/urt|otsaila/ots|martxoa/mar|apirila/api|maiatza/mai|ekaina/eka|uztaila/uzt|abuztua/abu|"
        "iraila/ira|urria/urr|azaroa/aza|abendua/abe"
    ),
    "ar": (
        "يناير/كانون الثاني/جانفي|فبراير/شباط/فيفري|مارس/آذار|أبريل/نيسان/إبريل/ابريل/أفريل|"
        "مايو/أيار/ماي/ايار|يونيو/حزيران/جوان/يونيه|يوليو/تموز/جويلية/يوليه/يوليوز|أغسطس/آب/أوت/غشت/اغسطس|"
        "سبتمبر/أيلول/شتنبر/ايلول|أكتوبر/تشرين الأول/اكتوبر|نوفمبر/تشرين الثاني/نونبر|"
        "ديسمبر/كانون الأول/دجنبر"
    ),
    "fa": (
        "ژانویهٔ/ژانویه/جنوری|فوریهٔ/فوریه/فبروری|مارس/مارچ|آوریل/اپریل|مهٔ/مه/می|ژوئن/جون|"
        "ژوئیهٔ/ژوئیه/جولای/جولاى|اوت/آگوست|سپتامبر/سپتمبر|اکتبر/اکتوبر|نوامبر/نومبر|دسامبر/دسمبر"
    ),
    "ur": "جنوری|فروری|مارچ|اپریل|مئی|جون|جولائی|اگست|ستمبر|اکتوبر|نومبر|دسمبر",
    "he": (
        "ינואר/ינו|פברואר/פבר|מרץ/מרס|אפריל/אפר|מאי|יוני|יולי|אוגוסט/אוג|ספטמבר/ספט|אוקטובר/אוק|נובמבר/נוב|דצמבר/דצמ"
    ),
    "hi": (
        "जनवरी/जन॰/जन|फ़रवरी/फ़र॰/फर/फरवरी|मार्च|अप्रैल|मई|जून|जुलाई/जुल॰/जुल|अगस्त/अग॰/अग|"
        "सितंबर/सित॰/सित/सितम्बर|अक्टूबर/अक्टू॰/अक्टू/अक्तूबर|नवंबर/नव॰/नव/नवम्बर|दिसंबर/दिस॰/दिस/दिसम्बर"
    ),
    "mr": ("जानेवारी/जाने|फेब्रुवारी/फेब्रु|मार्च|एप्रिल/एप्रि|मे|जून|जुलै|ऑगस्ट/ऑग|सप्टेंबर/सप्टें|ऑक्टोबर/ऑक्टो|नोव्हेंबर/नोव्हें|डिसेंबर/डिसें"),
    "ne": "जनवरी|फेब्रुअरी|मार्च|अप्रिल|मे|जुन|जुलाई|अगस्ट|सेप्टेम्बर|अक्टोबर|नोभेम्बर|डिसेम्बर",
    "bn": (
        "জানুয়ারী/জানু/জানুয়ারি|ফেব্রুয়ারী/ফেব/ফেব্রুয়ারি|মার্চ|এপ্রিল/এপ্রি|মে|জুন|জুলাই/জুল|"
        "আগস্ট/আগ/অগাস্ট|সেপ্টেম্বর/সেপ|অক্টোবর/অক্টো|নভেম্বর/নভে|ডিসেম্বর/ডিসে"
    ),
    "pa": ("ਜਨਵਰੀ/ਜਨ|ਫ਼ਰਵਰੀ/ਫ਼ਰ|ਮਾਰਚ|ਅਪ੍ਰੈਲ/ਅਪ੍ਰੈ|ਮਈ|ਜੂਨ|ਜੁਲਾਈ/ਜੁਲਾ|ਅਗਸਤ/ਅਗ|ਸਤੰਬਰ/ਸਤੰ|ਅਕਤੂਬਰ/ਅਕਤੂ|ਨਵੰਬਰ/ਨਵੰ|ਦਸੰਬਰ/ਦਸੰ"),
    "gu": ("જાન્યુઆરી/જાન્યુ|ફેબ્રુઆરી/ફેબ્રુ|માર્ચ|એપ્રિલ|મે|જૂન|જુલાઈ|ઑગસ્ટ|સપ્ટેમ્બર/સપ્ટે|ઑક્ટોબર/ઑક્ટો|નવેમ્બર/નવે|ડિસેમ્બર/ડિસે"),
    "ta": ("ஜனவரி/ஜன|பிப்ரவரி/பிப்|மார்ச்/மார்|ஏப்ரல்/ஏப்|மே|ஜூன்|ஜூலை|ஆகஸ்ட்/ஆக|செப்டம்பர்/செப்|அக்டோபர்/அக்|நவம்பர்/நவ|டிசம்பர்/டிச"),
    "te": ("జనవరి/జన|ఫిబ్రవరి/ఫిబ్ర|మార్చి|ఏప్రిల్/ఏప్రి|మే|జూన్|జులై|ఆగస్టు/ఆగ|సెప్టెంబర్/సెప్టెం|అక్టోబర్/అక్టో|నవంబర్/నవం|డిసెంబర్/డిసెం"),
    "kn": ("ಜನವರಿ/ಜನ|ಫೆಬ್ರವರಿ/ಫೆಬ್ರ|ಮಾರ್ಚ್|ಏಪ್ರಿಲ್/ಏಪ್ರಿ|ಮೇ|ಜೂನ್|ಜುಲೈ|ಆಗಸ್ಟ್/ಆಗ|ಸೆಪ್ಟೆಂಬರ್/ಸೆಪ್ಟೆಂ|ಅಕ್ಟೋಬರ್/ಅಕ್ಟೋ|ನವೆಂಬರ್/ನವೆಂ|ಡಿಸೆಂಬರ್/ಡಿಸೆಂ"),
    "ml": (
        "ജനുവരി/ജനു|ഫെബ്രുവരി/ഫെബ്രു|മാർച്ച്/മാർ|ഏപ്രിൽ/ഏപ്രി|മേയ്|ജൂൺ|ജൂലൈ|ഓഗസ്റ്റ്/ഓഗ|സെപ്റ്റംബർ/സെപ്റ്റം|ഒക്‌ടോബർ/ഒക്ടോ|നവംബർ/നവം|ഡിസംബർ/ഡിസം"
    ),
    "th": (
        "มกราคม/ม.ค/มค|กุมภาพันธ์/ก.พ/กพ|มีนาคม/มี.ค/มีค|เมษายน/เม.ย/เมย|พฤษภาคม/พ.ค/พค|มิถุนายน/มิ.ย/มิย|"
        "กรกฎาคม/ก.ค/กค|สิงหาคม/ส.ค/สค|กันยายน/ก.ย/กย|ตุลาคม/ต.ค/ตค|พฤศจิกายน/พ.ย/พย|ธันวาคม/ธ.ค/ธค"
    ),
    "id": (
        "januari/jan|februari/feb/pebruari|maret/mar/mrt|april/apr|mei|juni/jun|juli/jul|"
        "agustus/agu/agt/agst|september/sep|oktober/okt|november/nov/nop/nopember|desember/des"
    ),
    "ms": (
        "januari/jan|februari/feb|mac|april/apr|mei|jun|julai/jul|ogos/ogo|september/sep|oktober/okt|"
        "november/nov|disember/dis"
    ),
    "fil": (
        "enero/ene|pebrero/peb|marso/mar|abril/abr|mayo/may|hunyo/hun|hulyo/hul|agosto/ago|setyembre/set|"
        "oktubre/okt|nobyembre/nob|disyembre/dis"
    ),
    "sw": (
        "januari/jan|februari/feb|machi/mac|aprili/apr|mei|juni/jun|julai/jul|agosti/ago|septemba/sep|"
        "oktoba/okt|novemba/nov|desemba/des"
    ),
    "hy": (
        "հունվարի/հնվ/հունվար|փետրվարի/փտվ/փետրվար|մարտի/մրտ/մարտ|ապրիլի/ապր/ապրիլ|մայիսի/մյս/մայիս|"
        "հունիսի/հնս/հունիս|հուլիսի/հլս/հուլիս|օգոստոսի/օգս/օգոստոս|սեպտեմբերի/սեպ/սեպտեմբեր|"
        "հոկտեմբերի/հոկ/հոկտեմբեր|նոյեմբերի/նոյ/նոյեմբեր|դեկտեմբերի/դեկ/դեկտեմբեր"
    ),
    "ka": (
        "იანვარი/იან|თებერვალი/თებ|მარტი/მარ|აპრილი/აპრ|მაისი/მაი|ივნისი/ივნ|ივლისი/ივლ|აგვისტო/აგვ|"
        "სექტემბერი/სექ|ოქტომბერი/ოქტ|ნოემბერი/ნოე|დეკემბერი/დეკ"
    ),
    "kk": (
        "қаңтар/қаң|ақпан/ақп|наурыз/нау|сәуір/сәу|мамыр/мам|маусым/мау|шілде/шіл|тамыз/там|қыркүйек/қыр|"
        "қазан/қаз|қараша/қар|желтоқсан/жел"
    ),
}
HIJRI_MONTHS = (
    "محرم/المحرم/muharram|صفر/safar|ربيع الأول/ربيع أول|ربيع الثاني/ربيع الآخر/ربيع ثاني|"
    "جمادى الأولى/جمادى الاول|جمادى الآخرة/جمادى الثانية/جمادى الثاني|رجب/rajab|شعبان/shaban|"
    "رمضان/ramadan|شوال/shawwal|ذو القعدة/ذي القعدة/ذوالقعدة|ذو الحجة/ذي الحجة/ذوالحجة"
)
JALALI_MONTHS = (
    "فروردین/حمل|اردیبهشت/ثور|خرداد/جوزا|تیر/سرطان|مرداد/اسد|شهریور/سنبله|"
    "مهر/میزان|آبان/عقرب|آذر/قوس|دی/جدی|بهمن/دلو|اسفند/حوت"
)
