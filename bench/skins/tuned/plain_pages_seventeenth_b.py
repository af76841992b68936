"""A commune's news in the public bulletin that the law asks for, in Poland."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=338,
    kind="plain pages",
    language="pl",
    site="Biuletyn Gminy Olszynka Wielka",
    address="https://bip.olszynkawielka.example/wiadomosci/{id}/wiadomosc/{slug}",
    year=2016,
    section=True,
)
def set_public_bulletin(p: Sheet) -> str:
    """A Polish commune's news in the public bulletin that the law asks for: keys for size and contrast, a long menu of objects and law before the story, crumbs "Jesteś tutaj", section and headline as h2 and h3, the text as plain p, pictures that lead to attachments with a line in a span under them, "Zobacz także" as a list, a table "Metryka" at the end with who wrote, the day and clock of publication and of the last change, how often it was seen, a register of changes as a link, the newest with days, the office's address and hours."""
    photo = '<div class="zdjecie"><a href="/zalaczniki/{file}"><img src="/zalaczniki/min_{file}" alt="" /></a><br /><span class="opis">{caption}, fot. {credit}</span></div>'
    wrote = p.names('<tr><th scope="row">Autor informacji</th><td>{}</td></tr>', ", ", " i ", house=True)
    when = p.when("{dd}.{mm}.{yyyy} {HH}:{MM}", '<tr><th scope="row">Data publikacji</th><td>{}</td></tr>')
    when += p.changed("{dd}.{mm}.{yyyy} {HH}:{MM}", '<tr><th scope="row">Ostatnia modyfikacja</th><td>{}</td></tr>')
    body = p.add_rest(p.text(heading="<h4>{}</h4>", quote="<p><em>{}</em></p>", picture=photo), photo)
    return f"""<!DOCTYPE html><html lang="pl"><head><meta charset="utf-8" /><title>{p.headline} - {p.site}</title></head><body><ul class="skip"><li><a href="#menu">Przejdź do menu</a></li><li><a href="#tresc">Przejdź do treści</a></li><li><a href="#szukaj">Przejdź do wyszukiwarki</a></li></ul><div id="wcag"><a href="#" title="Domyślna wielkość czcionki">A</a> <a href="#" title="Większa czcionka">A+</a> <a href="#" title="Największa czcionka">A++</a> <a href="#" title="Wersja kontrastowa">Kontrast</a></div>
<div id="naglowek"><a href="https://www.bip.example/"><img src="/img/bip.png" alt="Biuletyn Informacji Publicznej" /></a><a href="/"><img src="/img/herb.png" alt="Herb" /></a><h1>{p.site}</h1><p>{p.tell(p.now, "{weekday}, {d} {month} {yyyy}")}</p><form id="szukaj" action="/szukaj"><label for="q">Szukaj</label><input id="q" /><input type="submit" value="Szukaj" /></form></div>
<div id="menu"><h2>Menu przedmiotowe</h2><ul><li><a href="/">{p.say("home")}</a></li>{each(p.list("sections"), lambda s: f'<li><a href="/wiadomosci/x">{s}</a></li>')}<li><a href="/wojt">Wójt gminy</a><ul><li><a href="/zarzadzenia/2016">Zarządzenia 2016</a></li><li><a href="/zarzadzenia/2015">Zarządzenia 2015</a></li></ul></li><li><a href="/rada">Rada gminy</a><ul><li><a href="/uchwaly">Uchwały</a></li><li><a href="/sesje">Protokoły z sesji</a></li></ul></li><li><a href="/przetargi">Przetargi</a></li><li><a href="/oswiadczenia">Oświadczenia majątkowe</a></li><li><a href="/redakcja">Redakcja biuletynu</a></li><li><a href="/rejestr-zmian">Rejestr zmian</a></li></ul><h2>{p.say("latest")}</h2><ul>{each(p.others[:6], lambda t: f'<li>{p.tell(t.moment, "{dd}.{mm}.{yyyy}")} <a href="{t.href}">{t.headline}</a></li>')}</ul></div>
<div id="tresc"><p class="sciezka">Jesteś tutaj: <a href="/">{p.say("home")}</a> / <a href="/wiadomosci">Wiadomości</a> / <a href="/wiadomosci/x">{p.section}</a></p><p class="ikony"><a href="/drukuj"><img src="/img/drukuj.png" alt="Drukuj informację" /></a> <a href="/pdf"><img src="/img/pdf.png" alt="Zapisz do PDF" /></a></p><h2>{p.section}</h2><h3>{p.headline}</h3><div class="wiadomosc">{p.lead(photo)}{body}</div><h4>Zobacz także</h4><ul class="zobacz">{each(p.related, lambda t: f'<li><a href="{t.href}">{t.headline}</a></li>')}</ul>
<table class="metryka"><caption>Metryka</caption><tr><th scope="row">Podmiot udostępniający</th><td>Urząd Gminy Olszynka Wielka</td></tr>{wrote}{when}<tr><th scope="row">Liczba wyświetleń</th><td>{p.random.randrange(40, 3000)}</td></tr></table><p><a href="/rejestr-zmian/x">Pokaż rejestr zmian</a> | <a href="#naglowek">Do góry</a></p></div>
<div id="stopka"><p>Urząd Gminy Olszynka Wielka, ul. Młyńska 3, tel. 00 000 00 00. Urząd czynny: poniedziałek 7:30-17:00, wtorek-czwartek 7:30-15:30, piątek 7:30-14:00.</p><p>Liczba odwiedzin: {p.random.randrange(100000, 900000)} | Osób na stronie: {p.random.randrange(1, 9)}</p><p>{p.say("cookies")} <a href="#">Zamknij</a></p></div></body></html>"""
