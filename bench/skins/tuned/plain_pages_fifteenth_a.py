"""A Brazilian agency's page for small radios and papers that copy its stories."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=288,
    kind="plain pages",
    language="pt",
    site="Agência Rádio Interior",
    address="http://www.agenciaradiointerior.example/materia.php?cod={id}",
    year=2012,
)
def set_agency_for_radios(p: Sheet) -> str:
    """A Brazilian agency for small radios: no layout but paragraphs and rules, the agency's name as a linked line, how to use and to credit its texts first, section links with bars, headline in a big bold p, the tape with its length and size, the text in p without an end as an editor left it, subheads in capitals of b, pictures in between with "Legenda:" lines, "Reportagem" with the names as last line of the text, then "Data de publicação" with day and "h" in the clock and the number of copies taken, "Matérias relacionadas" as lines with hyphens and days in brackets, the newest with clocks, an address to be taken off the list."""
    photo = (
        '<p align="center"><img src="fotos/{file}" border="1"><br><small>Legenda: {caption} / Crédito: {credit}</small>'
    )
    who = p.names("<p>Reportagem, {}", ", ", " e ")
    when = p.when("{d} de {month} de {yyyy}, {HH}h{MM}", "Data de publica&ccedil;&atilde;o: {}<br>")
    text = p.text("<p>{}", "<p><b>{}</b>", "<p>{}", "<li>{}", "<ul>{}</ul>", photo)
    size = f"{p.random.randrange(1, 4)}'{p.random.randrange(10, 60)}&quot; - {p.random.randrange(400, 990)} KB"
    return f"""<html><head><title>{p.site} - mat&eacute;ria</title></head><body bgcolor="#FFFFFF"><p><a href="index.php"><b>{p.site}</b></a><br><small>Not&iacute;cias para a sua r&aacute;dio e o seu jornal, de segunda a sexta - hoje &eacute; {p.tell(p.now, "{weekday}, {d} de {month} de {yyyy}")}</small></p><hr><p><small><a href="index.php">{p.say("home")}</a> | {" | ".join(f'<a href="editoria.php?e=1">{s}</a>' for s in p.list("sections"))} | <a href="cadastro.php">Cadastre sua r&aacute;dio</a> | <a href="contato.php">Fale conosco</a></small></p><hr>
<p><small>A reprodu&ccedil;&atilde;o &eacute; gratuita, desde que citada a fonte. Para baixar o &aacute;udio, clique com o bot&atilde;o direito do mouse e escolha &quot;Salvar destino como&quot;.</small></p><p><font size="+2"><b>{p.headline}</b></font></p><p>&Aacute;UDIO: <a href="audio/{p.href.rsplit("=", 1)[1]}.mp3">ouvir</a> - <a href="audio/{p.href.rsplit("=", 1)[1]}.mp3">baixar</a> ({size})</p>{p.lead(photo)}
{p.add_rest(text, photo)}
{who}
<p><small>{when}Downloads: {p.random.randrange(12, 700)}<br><a href="imprimir.php">Vers&atilde;o para impress&atilde;o</a> - <a href="txt.php">Texto puro (.txt)</a> - <a href="indique.php">Indique a um colega</a></small></p>
<hr><p><b>Mat&eacute;rias relacionadas</b><br>{each(p.related, lambda t: f'- <a href="{t.href}">{t.headline}</a> ({p.tell(t.moment, "{dd}/{mm}/{yyyy}")})<br>')}</p><p><b>&Uacute;ltimas mat&eacute;rias</b><br>{each(p.others[:6], lambda t: f'{p.tell(t.moment, "{HH}h{MM}")} - <a href="{t.href}">{t.headline}</a><br>')}</p>
<hr><p><small>{p.say("newsletter")}: {p.say("newsletter_text")} Para sair da lista, escreva para lista@agenciaradiointerior.example.<br>{p.site} - {p.now.year} - {p.say("copyright")}<br>Esta p&aacute;gina j&aacute; foi vista {p.random.randrange(200, 9000)} vezes.</small></p></body></html>"""
