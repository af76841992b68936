"""News that offices publish themselves: a Polish commune's and an Indian state's."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin
from ..words import read_words


@skin(
    number=219,
    kind="plain pages",
    language="pl",
    site="Gmina Jarzębiec",
    address="http://www.jarzebiec.gmina.example/asp/pl_start.asp?typ=13&sub=3&menu=5&artykul={id}&akcja=artykul",
    year=2014,
)
def set_commune_office(p: Sheet) -> str:
    """A Polish commune's own news: links to skip, sizes of letters and a version of high contrast, the day with its namedays, headline in h2, text as p with pictures as floating divs with a line below, "Zobacz także" as a list, then "Metryka" as a table that tells office, writers, who has put it in and when, last change and views, calendar of waste and events with days beside it, the office's hours in the foot."""
    photo = '<div class="fotoLewa"><a href="/pliki/jarzebiec/{file}"><img src="/pliki/jarzebiec/min_{file}" alt="" /></a><div class="podpisFoto">{caption}</div></div>'
    rows = [
        "<tr><th>Podmiot udostępniający informację:</th><td>Urząd Gminy w Jarzębcu</td></tr>",
        p.names("<tr><th>Autor informacji:</th><td>{}</td></tr>"),
        "<tr><th>Osoba wprowadzająca:</th><td>Administrator strony</td></tr>",
        p.when("{yyyy}-{mm}-{dd} {HH}:{MM}", "<tr><th>Data publikacji:</th><td>{}</td></tr>"),
        p.changed("{yyyy}-{mm}-{dd} {HH}:{MM}", "<tr><th>Ostatnia modyfikacja:</th><td>{}</td></tr>"),
        f"<tr><th>Liczba wyświetleń:</th><td>{p.random.randrange(30, 4000)}</td></tr>",
    ]
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd"><html xmlns="http://www.w3.org/1999/xhtml" lang="pl"><head><title>{p.headline} - {p.site} - Oficjalny serwis internetowy</title></head><body><ul class="skroty"><li><a href="#menu">Przejdź do menu</a></li><li><a href="#tresc">Przejdź do treści</a></li><li><a href="#szukaj">Przejdź do wyszukiwarki</a></li></ul><div id="top"><a href="/"><img src="/img/herb.png" alt="Herb gminy" /></a><p id="nazwa">{p.site}</p><div class="wcag"><a>A</a> <a>A+</a> <a>A++</a> <a>Wersja kontrastowa</a> <a href="http://bip.example">BIP</a> <a href="http://epuap.example">ePUAP</a></div><div id="data">{p.say("today")} {p.tell(p.now, "{weekday}, {d} {month} {yyyy}")} r. Imieniny: Kazimierza, Lucji</div></div>
<div id="menu"><h2 class="hide">Menu</h2><ul><li><a href="/">{p.say("home")}</a></li><li><a href="/x">Aktualności</a></li><li><a href="/x">Urząd Gminy</a></li><li><a href="/x">Rada Gminy</a></li><li><a href="/x">Sołectwa</a></li><li><a href="/x">Oświata</a></li><li><a href="/x">Gospodarka odpadami</a></li><li><a href="/x">Kontakt</a></li></ul><form id="szukaj"><label>Szukaj</label><input /><button>Szukaj</button></form></div><div id="lokalizacja">Jesteś tutaj: <a href="/">{p.say("home")}</a> &raquo; <a href="/x">Aktualności</a></div>
<div id="tresc"><h2>{p.headline}</h2>{p.lead(photo)}{p.text("<p>{}</p>", "<h3>{}</h3>", "<p>{}</p>", "<li>{}</li>", "<ul>{}</ul>", photo)}<h3>Zobacz także</h3><ul class="odsylacze">{each(p.related, lambda t: f'<li><a href="{t.href}">{t.headline}</a></li>')}</ul><table class="metryka"><caption>Metryka</caption>{"".join(rows)}</table><p class="narzedzia"><a href="javascript:history.back()">powrót</a> | <a>drukuj</a> | <a>poleć znajomemu</a> | <a>pobierz PDF</a></p></div>
<div id="prawa"><h3>{p.say("latest")}</h3><ul>{each(p.others[:6], lambda t: f'<li><span class="data">{p.tell(t.moment, "{yyyy}-{mm}-{dd}")}</span> <a href="{t.href}">{t.headline}</a></li>')}</ul><h3>Kalendarz imprez</h3><ul><li>{p.tell(p.others[2].moment, "{dd}.{mm}.{yyyy}")} – Zebranie wiejskie w Olszance</li><li>{p.tell(p.others[6].moment, "{dd}.{mm}.{yyyy}")} – Turniej tenisa stołowego</li></ul><h3>Odbiór odpadów</h3><p>Szkło i plastik: {p.tell(p.now, "{d} {month}")}</p><h3>{p.say("newsletter")}</h3><form><input /><button>Zapisz</button></form><h3>Licznik odwiedzin</h3><p>{p.random.randrange(10**5, 10**6)}</p></div>
<div id="stopka"><p>Urząd Gminy w Jarzębcu, ul. Szkolna 14, tel. 55 501 14 00. Godziny pracy: poniedziałek – piątek 7:30 – 15:30</p><p>{p.say("cookies")}</p><p>&copy; {p.now.year} {p.site}. {p.say("copyright")}</p></div></body></html>"""


@skin(
    number=220,
    kind="plain pages",
    language="hi",
    site="राज्य सूचना कार्यालय, रानीगढ़",
    address="https://soochna.ranigarh.example/PressReleasePage.aspx?PRID={id}",
    year=2019,
    authors=False,
    standfirst=True,
)
def set_information_office(p: Sheet) -> str:
    """An Indian state's information office: the page's form first, the office's name in the state's languages, ministry and headline centred, the standfirst as a smaller heading, "प्रविष्टि तिथि:" with day, English month in capitals and clock and "by" with the office, the text in justified p, captions as centred lines in italics, stars and the initials of clerks after it, releases on the same subject, the release's number, visitors and links to other languages."""
    photo = '<p style="text-align:center"><img alt="" src="/WriteReadData/userfiles/image/{file}" style="width:600px" /></p><p style="text-align:center"><em>{caption}</em></p>'
    when = ""
    if p.moment:
        told = read_words("en").tell(p.moment, "{d} {mon} {yyyy} {h}:{MM}{half}").upper()
        p.shown.append(told)
        when = f'<div class="ReleaseDateSubHeaddateTime text-center pt20">प्रविष्टि तिथि: {told} by DIPR Ranigarh</div>'
    code = 1_500_000 + p.random.randrange(10**5)
    return f"""<!DOCTYPE html><html lang="hi"><head><meta charset="utf-8"><title>प्रेस विज्ञप्ति: {p.site}</title></head><body><form method="post" id="form1"><div class="aspNetHidden"><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUKLTM5Mjk5" /></div><div class="wrapper"><div class="top-strip"><a href="#main">मुख्य सामग्री पर जाएं</a> <a>Screen Reader Access</a> <a>A-</a> <a>A</a> <a>A+</a> <select><option>हिन्दी</option><option>English</option><option>اردو</option></select></div><div class="header"><img src="/images/emblem.png" alt="राज चिह्न" /><div class="head-text"><span>{p.site}</span><span>State Information Office</span></div></div><ul class="main-menu"><li><a href="/">{p.say("home")}</a></li><li><a href="/about">हमारे बारे में</a></li><li><a href="/allRel.aspx">सभी विज्ञप्तियां</a></li><li><a href="/photo">फोटो</a></li><li><a href="/feature">फीचर</a></li><li><a href="/tender">निविदाएं</a></li></ul>
<div class="content-area" id="main"><div class="innner-page-main-about-us-content-right-part"><div class="log_oo text-center"><img src="/images/logo.png" alt="" /></div><div class="MinistryNameSubhead text-center">मुख्यमंत्री कार्यालय</div><div class="text-center"><h2>{p.headline}</h2><h3>{p.standfirst}</h3></div>{when}<div class="share-row text-right"><a><img src="/images/print.png" alt="Print" /></a> <a><img src="/images/fb.png" alt="Facebook" /></a> <a><img src="/images/tw.png" alt="Twitter" /></a></div><div class="pt20"></div>{p.lead(photo)}{p.text('<p style="text-align:justify">{}</p>', '<p style="text-align:justify"><strong>{}</strong></p>', '<p style="text-align:justify">{}</p>', "<li>{}</li>", "<ul>{}</ul>", photo)}<p style="text-align:center">***</p><p style="text-align:justify"><strong>एएम/ एनके/ आरएस - {p.random.randrange(100, 7000)}</strong></p>
<div class="related-rel"><div class="rel-head">इस विषय की अन्य विज्ञप्तियां</div><ul>{each(p.related, lambda t: f'<li><a href="{t.href}">{t.headline}</a> ({p.tell(t.moment, "{d} {month} {yyyy}")})</li>')}</ul></div><div class="ReleaseLang"><p>(रिलीज़ आईडी: {code}) आगंतुक पटल : {p.random.randrange(20, 900)}</p><p>इस विज्ञप्ति को इन भाषाओं में पढ़ें: <a href="/PressReleasePage.aspx?PRID={code + 1}&amp;lang=1">English</a> , <a href="/PressReleasePage.aspx?PRID={code + 2}&amp;lang=3">Urdu</a></p></div></div>
<div class="right-panel"><div class="panel-head">{p.say("latest")}</div><ul>{each(p.others[:6], lambda t: f'<li><a href="{t.href}">{t.headline}</a><br /><span>{p.tell(t.moment, "{dd}-{mm}-{yyyy} {HH}:{MM}")}</span></li>')}</ul><div class="panel-head">पत्रकार मान्यता</div><ul><li><a href="/accr">मान्यता हेतु आवेदन</a></li><li><a href="/list">मान्यता प्राप्त पत्रकारों की सूची</a></li></ul></div></div><div class="footer"><p>{p.say("about_site")}</p><p>{p.say("copyright")} © {p.now.year} {p.site}</p><p>अंतिम अद्यतन: {p.tell(p.now, "{dd}/{mm}/{yyyy}")} | आगंतुक संख्या: {p.random.randrange(10**6, 10**7)}</p></div></div></form></body></html>"""
