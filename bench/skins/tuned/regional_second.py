"""Sites of regional papers, grown over years."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=57,
    kind="regional",
    language="it",
    site="Corriere di Castelmora",
    address="https://www.corrieredicastelmora.example/{section}/{yyyy}/{mm}/{dd}/news/{slug}-{id}/",
    year=2019,
    kicker=True,
    standfirst=True,
    section=True,
)
def set_italian_paper(p: Sheet) -> str:
    """An Italian paper: kicker, headline and summary, "Pubblicato il … alle …" and its last change, "Leggi anche" in the text, a grid with excerpts after it."""
    photo = '<div class="foto-art"><img src="/image/{file}"><div class="dida">{caption} <span>(foto {credit})</span></div></div>'
    also = each(
        p.related[:1],
        lambda t: f'<p class="leggi"><b>{p.say("read_also")}:</b> <a href="{t.href}">{t.headline}</a></p>',
    )
    grid = each(
        p.others[3:7],
        lambda t: (
            f'<div class="cella"><img src="/image/{t.picture}"><a href="{t.href}">{t.headline}</a><p>{t.summary} {p.say("about_site")}</p></div>'
        ),
    )
    return f"""<!DOCTYPE html><html lang="it"><head><title>{p.headline} - {p.site}</title></head><body><div class="testata"><div class="ora">{p.tell(p.now, "{weekday} {d} {month} {yyyy} - Aggiornato alle {HH}:{MM}")}</div><a href="/">{p.site}</a></div><div class="barra">{each(p.list("sections"), lambda s: f'<a href="/x/">{s}</a>')}</div>
<div class="sopra">{each(p.others[:3], lambda t: f'<div><a href="{t.href}">{t.headline}</a></div>')}</div><div class="pagina"><div class="briciole"><a href="/">{p.say("home")}</a> » <a href="/x/">{p.section}</a> »</div><div class="occhiello">{p.kicker}</div><h1>{p.headline}</h1><h2 class="catenaccio">{p.standfirst}</h2>
<div class="firma">{p.names("di <em>{}</em>")}</div><div class="tempi">{p.when("{dd} {month} {yyyy} alle {HH}:{MM}", p.say("published") + " {}")}{p.changed("{dd} {month} {yyyy} alle {HH}:{MM}", "<br>" + p.say("updated") + " {}")}</div><div class="social"><a>Condividi</a><a>Tweet</a><span>{p.random.randrange(300)}</span></div>{p.lead(photo)}
<div class="testo-art">{p.text(heading="<h3>{}</h3>", quote="<p class='virg'>{}</p>", picture=photo, inside={2: also})}<p class="riproduzione">© RIPRODUZIONE RISERVATA</p></div><div class="correlati"><strong>{p.say("related")}</strong><ul>{each(p.related, lambda t: f'<li><a href="{t.href}">{t.headline}</a> <span>{p.tell(t.moment, "{dd} {month} {yyyy}")}</span></li>')}</ul></div>
<div class="griglia"><strong>Potrebbe interessarti</strong>{grid}</div><div class="commenti"><strong>{p.say("comments")}</strong>{each(p.comments(2), lambda c: f"<div><b>{c.reader}</b> <i>{p.tell(c.moment, '{dd}/{mm}/{yyyy} {HH}:{MM}')}</i><p>{c.text}</p></div>")}<p class="regole">{p.say("comment_terms")}</p></div></div>
<div class="necro"><b>Necrologi</b><p>Bruna Tassi, Pietrafonte, {p.tell(p.now, "{d} {month} {yyyy}")}</p></div><div class="piede">{p.site} - P.I. 0{p.random.randrange(10**9, 10**10)} - {p.say("copyright")}</div></body></html>"""


@skin(
    number=58,
    kind="regional",
    language="pl",
    site="Głos Przystani",
    address="https://www.glosprzystani.example/artykul/{id},{slug}",
    year=2016,
    section=True,
)
def set_county_portal(p: Sheet) -> str:
    """A Polish county portal: namedays and the clock in the head, "Dodano" and the writer after the first picture, nested readers' voices, a gallery's counter."""
    photo = '<div class="foto"><a href="/foto/{file}"><img src="/foto/{file}" alt=""></a><div class="podpis">{caption}; fot. {credit}</div></div>'
    letter = f'<div class="rek"><div class="rek-t">{p.say("newsletter")}</div><div>{p.say("newsletter_text")}</div><form><input name="mail"><button>OK</button></form></div>'
    voices = each(
        enumerate(p.comments(4)),
        lambda n: (
            f'<div class="glos" style="margin-left:{15 * (n[0] % 2)}px"><span class="kto">~{n[1].reader}</span> <span class="kiedy">{p.tell(n[1].moment, "{yyyy}-{mm}-{dd} {HH}:{MM}:{SS}")}</span><div>{n[1].text}</div><span>+{p.random.randrange(9)}/-{p.random.randrange(9)}</span></div>'
        ),
    )
    return f"""<!DOCTYPE html><html lang="pl"><head><title>{p.headline} - {p.section} - {p.site}</title></head><body><div class="gora"><span>{p.say("today")} {p.tell(p.now, "{weekday}, {d} {month} {yyyy}, {HH}:{MM}")}. Imieniny: Jana, Marii</span><span>{p.say("weather")}</span></div><div class="znak"><a href="/">{p.site}</a></div><div class="dzialy">{each(p.list("sections"), lambda s: f'<a href="/x">{s}</a>')}</div>
<div class="pasek">{each(p.others[:3], lambda t: f'<a href="{t.href}"><img src="/m/{t.picture}"> {t.headline}</a>')}</div><div class="kol-lewa"><div class="dzial"><a href="/x">{p.section}</a></div><div class="tytul"><h1>{p.headline}</h1></div>{p.lead(photo)}<div class="dane">{p.when("{d} {month} {yyyy}, {H}:{MM}", "Dodano: {}")}{p.names(" <span>Autor: {}</span>")} <span>Wyświetleń: {p.random.randrange(90, 9000)}</span></div>
<div class="tresc">{p.text("<p>{}</p>", "<p><strong>{}</strong></p>", "<p><i>{}</i></p>", picture=photo, inside={1: letter})}</div><div class="galeria"><b>Galeria</b> 1 z {p.random.randrange(4, 30)}</div><div class="zobacz"><b>{p.say("read_also")}</b>{each(p.related, lambda t: f'<div class="zob"><a href="{t.href}">{t.headline}</a><span>{p.tell(t.moment, "{dd}.{mm}.{yyyy}")}</span></div>')}</div>
<div class="glosy"><b>{p.say("comments")} (4)</b>{voices}<div class="regulamin">{p.say("comment_terms")}</div></div></div><div class="kol-prawa"><div class="top10"><b>{p.say("most_read")}</b>{each(p.others[3:8], lambda t: f'<div><a href="{t.href}">{t.headline}</a></div>')}</div><div class="ogl"><b>Ogłoszenia</b><div>Sprzedam rower, {p.tell(p.now, "{dd}.{mm}.{yyyy}")}</div></div><div class="sonda"><b>{p.say("poll")}</b>{each(p.list("poll_options"), lambda o: f"<div>{o} {p.random.randrange(99)}%</div>")}</div></div>
<div class="dol">Copyright &copy; 2003-{p.now.year} {p.site}. {p.say("cookies")}</div></body></html>"""
