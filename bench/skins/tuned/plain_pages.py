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
