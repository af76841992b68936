"""A city's paper in an Italian network of readers' dailies."""

from __future__ import annotations

from datetime import timedelta

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=345,
    kind="regional",
    language="it",
    site="Abitare Montebrullo",
    address="https://www.abitaremontebrullo.example/{yyyy}/{mm}/articolo-{id}/",
    year=2019,
    keywords=True,
)
def set_network_of_readers_dailies(p: Sheet) -> str:
    """A city's paper in an Italian network of readers' dailies: the other cities in a strip, today's edition in the head, headline in h1, minutes to read and the short day in small type before the first words of the text in one box, captions in a small div below pictures that float, the writers after "di" with the paper's mail below the text, a box that tells in a sentence when the story was published, in which day's paper it stands and how often it was read, a line of what is spoken of, a short address, "Leggi anche" as a list, remarks with a stamp, the licence, a column with most read of the week and announcements."""
    photo = '<div class="foto_dx"><img src="https://www.abitaremontebrullo.example/foto/{file}" width="320" alt=""><div class="dida">{caption} - foto {credit}</div></div>'
    short = f"<small class='lettura'>{p.random.randrange(2, 6)}' di lettura</small> "
    short += p.when("{dd}/{mm}/{yyyy}", "<small class='dataart'>{} -</small> ")
    text = p.text("<p>{}</p>", "<p><b>{}</b></p>", "<p><i>{}</i></p>", "<li>{}</li>", "<ul>{}</ul>", photo)
    text = text.replace("<p>", f"<p>{short}", 1)
    signed = p.names(
        '<div class="firma">di <b>{}</b><br><a href="mailto:redazione@abitaremontebrullo.example">redazione@abitaremontebrullo.example</a></div>',
        ", ",
        " e ",
    )
    reads = p.random.randrange(90, 4000)
    told = f"<p>Questo è un articolo letto {reads} volte</p>"
    if p.moment:
        paper = p.tell(p.moment + timedelta(days=1), "{dd} {month} {yyyy}")
        told = p.when(
            "{dd}-{mm}-{yyyy} alle {HH}:{MM}",
            f"<p>Questo è un articolo pubblicato il {{}} sul giornale del {paper} - {reads} letture</p>",
        )
    topics = ", ".join(f'<a href="/argomenti/x">{k}</a>' for k in p.keywords)
    cities = ("Sassoverde", "Lamagnana", "Torricchio", "Pievemonda", "Colle Ombroso")
    return f"""<!DOCTYPE html><html lang="it"><head><meta charset="utf-8"><title>{p.headline} - {p.site}</title></head><body><div id="network">La rete: {" ".join(f'<a href="#">Abitare {c}</a>' for c in cities)}</div><div id="testata"><a href="/"><img src="/img/testata.png" alt="{p.site}"></a><div id="edizione">Il giornale di {p.tell(p.now, "{weekday} {d} {month} {yyyy}")}</div><div id="meteo">{p.say("weather")}</div></div><ul id="menu"><li><a href="/">Ultima ora</a></li>{each(p.list("sections"), lambda s: f'<li><a href="/sezione/x">{s}</a></li>')}<li><a href="/annunci">Annunci</a></li><li><a href="/lettere">Invia un articolo</a></li></ul>
<div id="corpo"><div id="sinistra"><div id="articolo"><h1>{p.headline}</h1><div class="condividi"><a>Facebook</a> <a>Twitter</a> <a>WhatsApp</a> <a>Stampa</a></div><div class="testo">{p.lead(photo)}{p.add_rest(text, photo)}</div><br clear="all">{signed}<div class="pubblicato">{told}<p>In questo articolo si parla di {topics}</p><p>L'indirizzo breve di questo articolo è https://abtr.example/{p.random.randrange(1000, 9000)}</p></div><div class="licenza">Licenza Creative Commons, salvo diversa indicazione. Il contenuto si può condividere citando la fonte.</div></div>
<div class="spingi"><h3>{p.say("newsletter")}</h3><p>{p.say("newsletter_text")}</p><p>È attivo anche il nostro canale: basta aggiungere il numero 000 0417 345 alla rubrica e inviare il messaggio "notizie on".</p></div><div class="anche"><h3>{p.say("read_also")}</h3><ul>{each(p.related, lambda t: f'<li><a href="{t.href}">{t.headline}</a></li>')}</ul></div><div id="commenti"><h3>{p.say("comments")}</h3>{each(p.comments(3), lambda c: f'<div class="commento"><b>{c.reader}</b> <small>{p.tell(c.moment, "{dd} {month} {yyyy}, {HH}:{MM}")}</small><p>{c.text}</p><a>Segnala</a></div>')}<p class="regole">{p.say("comment_terms")}</p></div></div>
<div id="destra"><div class="scatola"><h3>I più letti della settimana</h3>{each(p.others[:4], lambda t: f'<div class="riga"><a href="{t.href}">{t.headline}</a> <small>({p.random.randrange(400, 9000)} letture)</small></div>')}</div><div class="scatola"><h3>{p.say("latest")}</h3>{each(p.others[4:8], lambda t: f'<div class="riga"><small>{p.tell(t.moment, "{dd}/{mm}/{yyyy}")}</small> <a href="{t.href}">{t.headline}</a></div>')}</div><div class="scatola"><h3>Annunci</h3><div class="riga"><a href="/annunci/1">Affittasi garage zona stazione</a></div><div class="riga"><a href="/annunci/2">Vendo bici da donna, come nuova</a></div></div></div></div>
<div id="piede"><p>{p.site} - quotidiano iscritto al registro della stampa n. 417/2005 - Direttore responsabile Aldo Brizzolari - P.IVA 00000000417</p><p>{p.say("about_site")}</p><p>&copy; {p.now.year} - {p.say("copyright")}</p></div></body></html>"""
