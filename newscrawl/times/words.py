"""Words of times but the names of months and weekdays, in the languages of news; all folded by `fold_word`.

Weeks, months and years ago are left out: they do not say the day.
"""

from __future__ import annotations

from ..text.folding import fold_word
from .months import TELLING_MONTHS

SECOND, MINUTE, HOUR, DAY = 1, 60, 3600, 86400


def _fold_all(text: str) -> frozenset[str]:
    return frozenset(fold_word(word.replace("_", " ")) for word in text.split())


_UNITS = {
    SECOND: (
        "second seconds sec secs s sekunde sekunden sek seconde seconden secondes segundo segundos seg secondo "
        "secondi "
        "sekund sekunder sekunda sekundy sekundu sekúnd sekunti sekuntia секунд секунда секунду секунды секунди "
        "сек "
        "saniye ثانية ثواني ثوان ثانیه שניות שנייה सेकंड सेकेंड সেকেন্ড วินาที วินาทีที่แล้ว giây detik δευτερόλεπτα másodperce "
        "secunde 秒 秒前 秒钟前 秒鐘前 초 초전"
    ),
    MINUTE: (
        "minute minutes min mins m minuto minutos minuti minuut minuten minuter minutt minutter minutu minuta "
        "minuty "
        "minúty minút minutę minut mín minuuttia minuutti минут минута минуту минуты минути мин хвилин хвилину "
        "хвилини "
        "хв dakika dk dəqiqə دقيقة دقائق دقیقه دقیقے منٹ דקות דקה मिनट মিনিট นาที นาทีที่แล้ว นาทีที่ผ่านมา นาทีก่อน minuts phút menit minit λεπτά λεπτό λ "
        "perce "
        "perc perccel minučių minūtēm minutit 分 分前 分钟 分钟前 分鐘 分鐘前 分间前 分間前 분 분전"
    ),
    HOUR: (
        "hour hours hr hrs h stunde stunden std heure heures hora horas ora ore uur uren timme timmar tim timmer "
        "time timer "
        "tunti tuntia t godz godzin godzina godzinę godziny hodin hodina hodinou hodinami hodinu hodiny sati sat "
        "sata "
        "час часа часов часове сат сата сати години годин годину год ώρες ώρα órája órával óra saat sa ساعة ساعات ساعت گھنٹے گھنٹہ "
        "שעות שעה "
        "घंटे घंटा घण्टे ঘণ্টা ชั่วโมง ชั่วโมงที่แล้ว ชั่วโมงที่ผ่านมา ชั่วโมงก่อน hores hora giờ jam valandas val stundām tundi oră 小时 小时前 小時 小時前 個小時前 "
        "个小时前 時間 時間前 "
        "시간 시간전"
    ),
    DAY: (
        "day days d tag tage tagen jour jours día días dia dias giorno giorni dag dagen dagar dage dager päivää "
        "päivä "
        "pv dzień dni dny den dnem dňami dňom dan dana день дня дней днів дни дена ден ημέρες ημέρα μέρες napja "
        "nap nappal gün "
        "zi zile يوم أيام ايام روز دن ימים יום दिन দিন วัน วันที่แล้ว วันที่ผ่านมา วันก่อน dies ngày hari dienas dienām päeva 天 天前 日 日前 일 일전"
    ),
}
UNITS: dict[str, int] = {word: seconds for seconds, words in _UNITS.items() for word in _fold_all(words)}

# Words that name one or two of a unit by themselves.
COUNTED = {
    fold_word(word): (count, unit)
    for word, count, unit in (
        ("ساعتين", 2, HOUR), ("ساعتان", 2, HOUR), ("دقيقتين", 2, MINUTE), ("دقيقتان", 2, MINUTE), ("يومين", 2, DAY),
        ("يومان", 2, DAY), ("שעתיים", 2, HOUR), ("יומיים", 2, DAY), ("ساعة", 1, HOUR), ("دقيقة", 1, MINUTE),
        ("يوم", 1, DAY), ("שעה", 1, HOUR), ("דקה", 1, MINUTE), ("час", 1, HOUR), ("минуту", 1, MINUTE),
        ("годину", 1, HOUR), ("хвилину", 1, MINUTE), ("godzinę", 1, HOUR), ("minutę", 1, MINUTE), ("hodinou", 1, HOUR),
        ("un'ora", 1, HOUR),
    )
}  # fmt: skip
ONES = _fold_all(
    "a an one einer einem eine ein une un una uma um uno en ett et een bir o jednu egy μία ένα isang satu một"
)
BEFORE = _fold_all(
    "vor a hace há ha för for acum před pred prije pre пре преди пред منذ قبل مضت לפני πριν prieš pirms fa il_y_a y"
)
AFTER = _fold_all(
    "ago fa atrás geleden sedan siden sitten temu назад тому önce əvvəl evvel پیش قبل पहले আগে পূর্বে پہلے "
    "ที่แล้ว ที่ผ่านมา πριν "
    "ก่อน trước lalu yang tagasi síðan ezelőtt nakalipas zilizopita 前 之前 以前 전"
)
# A unit and its "ago" in one word.
FUSED = _fold_all(
    "秒前 秒钟前 秒鐘前 分前 分钟前 分鐘前 分间前 分間前 小时前 小時前 個小時前 个小时前 時間前 天前 日前 초전 "
    "분전 시간전 일전 órája perce napja "
    "วินาทีที่แล้ว นาทีที่แล้ว นาทีที่ผ่านมา นาทีก่อน ชั่วโมงที่แล้ว ชั่วโมงที่ผ่านมา ชั่วโมงก่อน วันที่แล้ว วันที่ผ่านมา วันก่อน"
)
_DAYS = {
    0: (
        "today heute aujourd'hui hoy hoje oggi vandaag idag i_dag tänään dziś dzisiaj dnes azi днес danas сегодня "
        "сьогодні σήμερα bugün اليوم امروز היום आज আজ آج วันนี้ hôm_nay hari_ini 今天 今日 오늘 šiandien šodien "
        "täna avui"
    ),
    1: (
        "yesterday gestern hier ayer ontem ieri gisteren igår i_går eilen wczoraj včera tegnap вчера вчора χθες "
        "χτες dün "
        "أمس امس البارحة دیروز אתמול গতকাল เมื่อวาน เมื่อวานนี้ hôm_qua kemarin 昨天 昨日 어제 jučer juče vakar "
        "eile ahir"
    ),
    2: "vorgestern avant-hier anteayer anteontem eergisteren förrgår przedwczoraj позавчера позавчора 前天 一昨日",
}
DAYS_BACK: dict[str, int] = {word: days for days, words in _DAYS.items() for word in _fold_all(words)}

MORNING = _fold_all("am a.m ص صباحا صباحاً ق.ظ πμ π.μ öö 上午 凌晨 早上 午前 清晨 오전 sa पूर्वाह्न")
EVENING = _fold_all("pm p.m م مساء مساءً ب.ظ μμ μ.μ ös 下午 晚上 午后 午後 晚 傍晚 오후 ch अपराह्न")
HOUR_WORDS = _fold_all("h uhr 時 时 點 点 시 час u g klo giờ")
MINUTE_WORDS = _fold_all("分 분 m min мин phút")

# Words that stand between the parts of a time.
FILLERS = _fold_all(
    "t st nd rd th er of om the de del di da la le el den der dem do d at on um à às a as alle ore ora las l kl klo "
    "kello "
    "ob o n g r m h u hrs hours heure heures uhr vid plkst klukkan saat tarihinde i y e et en em und and och og "
    "ja și ê "
    "roku rok year gada dne dňa v w в у о г год года году року р ч го ой й ας στις στη και الساعة في على عند ساعة و ا "
    "ء هـ ه م الموافق "
    "ميلادي בשעה ב את को पर ইং น เวลา ที่ พ.ศ ค.ศ วัน วันที่ tanggal pukul pk jam lúc ngày tháng thg năm 日 日期 일 "
    "年 月 ÷"
)

# Words that may stand in a time, but never between a day and its number.
JOINERS = _fold_all("les από بتوقيت توقيت به وقت")

# For the first look at a text, as pages write them in lower case; nothing is folded there.
UNIT_WORDS = frozenset(
    "hour hours minute minutes stunde minute heure hora minuto ora uur minuut timme minut time tunti minuutti "
    "godzinę "
    "minutę hodinou minutou sat час минуту годину хвилину ώρα saat dakika ساعة ساعتين دقيقة دقيقتين يومين ساعت "
    "دقیقه שעה שעתיים "
    "דקה घंटे घंटा".split()
)
# Each is a time of its own where a text has hardly more: "yesterday", "a day ago".
LONE_WORDS = frozenset(
    "yesterday gestern hier ayer ontem ieri gisteren igår eilen wczoraj včera tegnap вчера вчора χθες dün أمس امس دیروز "
    "אתמול jučer juče kemarin day tag día dia jour giorno dag dzień den день يوم یوم zi oră".split()
)
TELLING_WORDS = (
    TELLING_MONTHS
    | UNIT_WORDS
    | LONE_WORDS
    | frozenset(
        "ago vor hace há fa atrás geleden sedan siden sitten temu назад тому önce منذ قبل پیش לפני पहले पूर्व trước "
        "lalu πριν acum "
        "před prije преди yesterday gestern ayer ontem ieri gisteren igår eilen wczoraj včera вчера вчора dün "
        "أمس امس دیروز אתמול "
        "tháng thg uhr heures jours minutes aujourd hoje oggi órája perce napja órával perccel আগে пре".split()
    )
)
