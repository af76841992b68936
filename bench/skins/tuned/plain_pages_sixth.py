"""Pages that somebody made by hand, and text versions."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=119,
    kind="plain pages",
    language="en",
    site="Saltram Broadcasting",
    address="https://lite.saltrambroadcasting.example/en/article/h_{id}c4d",
    year=2018,
    zone=-300,
    captions=False,
)
def set_storm_version(p: Sheet) -> str:
    """A broadcaster's page for weak lines: headline, "By" with the broadcaster after the names, then clock, zone, short weekday and day as one paragraph of small letters; no pictures, headings in bold, links of the theme without a list, the terms and a way to the full site."""
    others = each(
        p.related, lambda t: f'<p><a href="{t.href}">{t.headline}</a> ({p.tell(t.moment, "{mon} {d}, {yyyy}")})</p>'
    )
    top = each(p.others[:5], lambda t: f'<li><a href="{t.href}">{t.headline}</a></li>')
    return f"""<!DOCTYPE html><html lang="en"><head><title>{p.headline} - {p.site} Lite</title></head><body><div id="root"><header><div><a href="/en">{p.site.split()[0]}</a> <span>{p.tell(p.now, "{month} {d}, {yyyy}")}</span></div><p>You are on the low-bandwidth version. <a href="https://www.saltrambroadcasting.example{p.href}">Go to the full site</a></p></header>
<div class="afe4286c"><h2>{p.headline}</h2>{p.names(f'<p id="byline">By {{}}, {p.site}</p>')}{p.when("{h}:{MM} {HALF} EST, {weekday[0]}{weekday[1]}{weekday[2]} {month} {d}, {yyyy}", '<p id="published"><small>Published: {}</small></p>')}<div>
{p.text("<p>{}</p>", "<p><b>{}</b></p>", "<p>{}</p>", "<p>&#8226; {}</p>", "{}")}
</div><hr><p><b>{p.say("related")}</b></p>{others}<hr><p><b>{p.say("latest")}</b></p><ul>{top}</ul><p>{" | ".join(f'<a href="/en/x">{name}</a>' for name in p.list("sections"))}</p><p>{p.say("cookies")}</p><p><a href="/terms">Terms of Use</a> <a href="/privacy">Privacy Policy</a></p><p>&copy; {p.now.year} {p.site}. {p.say("copyright")}</p></div></div></body></html>"""


@skin(
    number=120,
    kind="plain pages",
    language="pt",
    site="Recortes do Litoral",
    address="http://recortes.litoral.example/clipping/mostra.asp?cod={id}",
    year=2005,
    precision="day",
    captions=False,
    section=True,
)
def set_press_cuttings(p: Sheet) -> str:
    """A service of press cuttings: paper, day, section and reporters as lines with bold labels over a rule, then the headline, the text in a type of fixed width by double breaks, other cuttings on the subject with paper and day, when the page was made in the foot."""
    papers = ("Jornal do Porto Novo", "Gazeta da Barra", "Diário das Ilhas")
    lines = [
        f"<b>Jornal:</b> {p.random.choice(papers)}<br>",
        p.when("{dd}/{mm}/{yyyy}", "<b>Data:</b> {}<br>"),
        f"<b>Editoria:</b> {p.section}<br>",
        p.names("<b>Reportagem:</b> {}<br>", ", ", " e "),
        f"<b>P&aacute;gina:</b> {p.random.randrange(2, 28)}<br>",
    ]
    cuttings = each(
        p.related,
        lambda t: (
            f'<li><a href="{t.href}">{t.headline}</a> - {p.random.choice(papers)}, {p.tell(t.moment, "{dd}/{mm}/{yyyy}")}'
        ),
    )
    return f"""<html>
<head><title>{p.site} - Clipping</title></head>
<body bgcolor="#FFFFFF" text="#000000">
<center><h3>{p.site}</h3><small>{p.say("about_site")}</small></center>
<p align="right"><small>{p.tell(p.now, "{weekday}, {d} de {month} de {yyyy}")}</small></p>
<p><a href="/clipping/hoje.asp">Recortes de hoje</a> | <a href="/clipping/busca.asp">Busca</a> | <a href="/clipping/jornais.asp">Jornais</a> | <a href="/cadastro.asp">Receba por e-mail</a></p>
<hr size="1">
<p>{"".join(lines)}</p>
<hr size="1">
<p><font size="4"><b>{p.headline}</b></font></p>
<tt>{p.text("{}<br><br>", "<b>{}</b><br><br>", "{}<br><br>", "* {}<br>", "{}<br>")}</tt>
<hr size="1">
<p><b>{p.say("related")}</b></p>
<ol>{cuttings}</ol>
<p><b>{p.say("latest")}</b></p>
<table border="1" cellpadding="3" cellspacing="0"><tr><td><b>Hora</b></td><td><b>T&iacute;tulo</b></td></tr>{each(p.others[:6], lambda t: f'<tr><td>{p.tell(t.moment, "{HH}:{MM}")}</td><td><a href="{t.href}">{t.headline}</a></td></tr>')}</table>
<hr size="1">
<p><small>Os textos s&atilde;o de responsabilidade dos jornais em que foram publicados. P&aacute;gina gerada em {p.tell(p.now, "{dd}/{mm}/{yyyy} {HH}:{MM}:{SS}")}. Acessos: {p.random.randrange(900, 90000)}.</small></p>
</body>
</html>"""
