"""Print views, wires, archives, mobile and AMP pages."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=37,
    kind="plain pages",
    language="en",
    site="Coastline Wire",
    address="https://coastlinewire.example/s/{id}",
    year=2009,
    zone=0,
    captions=False,
    related=False,
)
def set_wire(p: Sheet) -> str:
    """A wire's page: slug line, the time as first line, the byline as second, "(c)" and the desk's number as last."""
    wire = each(
        p.others[:7],
        lambda t: f'<div class="t"><tt>{p.tell(t.moment, "{HH}{MM}")}</tt> <a href="{t.href}">{t.headline}</a></div>',
    )
    return f"""<html><head><title>{p.site}</title></head><body><div class="top"><b>{p.site}</b> &nbsp; <tt>{p.tell(p.now, "{dd}{mon} {HH}:{MM} GMT")}</tt></div>
<div class="w">{wire}</div><div class="s"><div class="n">{p.say("issue", n=p.random.randrange(1000, 9999))}</div><b class="hl">{p.headline}</b>
{p.when("{HH}:{MM} GMT {dd} {mon} {yyyy}", "<div>{}</div>")}
{p.names("<div>By {}</div>")}
<div class="tx">{p.text("<div>{}</div>", "<div><u>{}</u></div>", "<div>{}</div>", "<div>- {}</div>", "<div>{}</div>")}</div>
<div>(c) {p.now.year} {p.site} desk +1 555 0100</div></div></body></html>"""


@skin(
    number=38,
    kind="plain pages",
    language="fr",
    site="L’Écho du Rivage",
    address="http://archives.echodurivage.example/consulter.php?num={id}",
    year=2001,
    precision="day",
    captions=False,
    section=True,
)
def set_print_archive(p: Sheet) -> str:
    """A printed paper's archive: edition and page in one line with the day, the author after the last paragraph, hits beside."""
    hits = each(
        p.others[:5],
        lambda t: (
            f"<tr><td>{p.tell(t.moment, '{dd}/{mm}/{yyyy}')}</td><td><a href='{t.href}'>{t.headline}</a></td><td>p. {p.random.randrange(1, 40)}</td></tr>"
        ),
    )
    edition = p.when("{weekday} {d} {month} {yyyy}", "{}, ")
    return f"""<html><head><title>Archives de {p.site}</title></head><body><h1>Archives</h1><p>Vous avez consulté {p.random.randrange(2, 9)} articles. Votre abonnement court jusqu'au {p.tell(p.now, "{d} {month}")} {p.now.year + 1}.</p>
<table border="1" width="30%" align="right"><tr><th colspan="3">Résultats de votre recherche du {p.tell(p.now, "{dd}/{mm}/{yyyy}")}</th></tr>{hits}</table>
<hr><p><b>{p.site}</b><br>{edition}page {p.random.randrange(1, 40)}<br>{p.section}</p>
<p><big><b>{p.headline}</b></big></p>
{p.text("<p>{}</p>", "<p><b>{}</b></p>", "<p>{}</p>")}
{p.names("<p align=right>{}</p>")}
<hr><p><b>{p.say("related")}</b><br>{each(p.related, lambda t: f"<a href='{t.href}'>{t.headline}</a> ({p.tell(t.moment, '{d} {month} {yyyy}')})<br>")}</p>
<p>{p.random.randrange(200, 900)} mots</p><p>© {p.now.year} {p.site}. {p.say("copyright")} Document édité le {p.tell(p.now, "{d} {month} {yyyy}")}.</p></body></html>"""


@skin(
    number=39,
    kind="plain pages",
    language="en",
    site="Tidewater Tribune",
    address="https://www.tidewatertribune.example/amp/{section}/{slug}-{id}",
    year=2020,
    zone=-300,
    standfirst=False,
    section=True,
)
def set_amp(p: Sheet) -> str:
    """An AMP page without its data: menu in amp-sidebar, byline and time in one p, a sign-up in amp-form, cards in amp-list."""
    photo = '<figure><amp-img src="/i/{file}" width="640" height="360" layout="responsive"></amp-img><figcaption>{caption} <span>{credit}</span></figcaption></figure>'
    advert = f'<div class="adv"><span>{p.say("advertisement")}</span><amp-ad width="300" height="250"></amp-ad></div>'
    form = f'<section class="nl"><h3>{p.say("newsletter")}</h3><p>{p.say("newsletter_text")}</p><form action-xhr="/x"><input type="email"><input type="submit"></form></section>'
    return f"""<!doctype html><html amp lang="en"><head><meta charset="utf-8"><title>{p.headline} | {p.site}</title></head><body><amp-sidebar id="m" layout="nodisplay"><ul>{each(p.list("sections"), lambda s: f'<li><a href="/amp/{s.lower()}">{s}</a></li>')}</ul></amp-sidebar>
<header><button on="tap:m.toggle">☰</button><a href="/">{p.site}</a></header><amp-ad width="300" height="50" type="x"></amp-ad><main><p class="sec"><a href="/amp/x">{p.section}</a></p><h1>{p.headline}</h1>
<p class="by">{p.names("By {}")}{p.when("{month} {d}, {yyyy} {h}:{MM} {half} EST", " | {}")}</p>{p.lead(photo)}{p.text(heading="<h3>{}</h3>", picture=photo, inside={1: form, 3: advert})}
<p class="cp">Copyright {p.now.year} {p.site}. {p.say("copyright")}</p><h3>{p.say("related")}</h3><amp-list>{each(p.related, lambda t: f'<div role="listitem"><a href="{t.href}"><amp-img src="/i/{t.picture}"></amp-img><span>{t.headline}</span></a><small>{p.tell(t.moment, "{mon} {d}, {yyyy}")}</small></div>')}</amp-list>
<h3>Trending</h3><ol>{each(p.others[:5], lambda t: f'<li><a href="{t.href}">{t.headline}</a></li>')}</ol></main><footer><p>{p.say("cookies")}</p></footer></body></html>"""


@skin(
    number=40,
    kind="plain pages",
    language="ja",
    site="港町通信",
    address="http://m.minatomachi.example/p?n={id}",
    year=2010,
    precision="minute",
    related=True,
    captions=True,
)
def set_mobile(p: Sheet) -> str:
    """A page for early mobile phones: no layout at all, lines between rules, the print day in the head, keys before links."""
    photo = '<img src="/t/{file}" width="120"><br><font size="-1">{caption}</font><br>'
    return f"""<html><head><title>{p.site}</title></head><body bgcolor="#ffffff"><div align="center"><b>{p.site}</b></div><font size="-1">{p.tell(p.now, "{m}/{d}({weekday}) {HH}:{MM}")}現在</font><hr>
<font color="#cc0000">{p.headline}</font><br>{p.when("{yyyy}/{mm}/{dd} {HH}:{MM}", "<font size='-1'>{}</font><br>")}
{p.lead(photo)}{p.text("{}<br>", "■{}<br>", "{}<br>", "・{}<br>", "{}", photo)}{p.names("[{}]<br>", "、", "、")}<hr>{p.say("related")}<br>{each(enumerate(p.related), lambda n: f'({n[0] + 1})<a href="{n[1].href}" accesskey="{n[0] + 1}">{n[1].headline}</a> {p.tell(n[1].moment, "{m}/{d}")}<br>')}
<hr>{each(p.others[:3], lambda t: f'<a href="{t.href}">{t.headline}</a><br>')}<a href="/">{p.say("home")}</a><br><div align="center"><font size="-1">(C){p.now.year} {p.site}</font></div></body></html>"""
