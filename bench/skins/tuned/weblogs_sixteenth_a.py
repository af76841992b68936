"""A weblog of news of the Brazilian backlands, as every second town there has one."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=310,
    kind="weblogs",
    language="pt",
    site="Blog Sertão de Caatinguá",
    address="https://www.sertaodecaatingua.example/{yyyy}/{mm}/{slug}/",
    year=2015,
    section=True,
)
def set_backlands_weblog(p: Sheet) -> str:
    """A weblog of the Brazilian backlands: a picture of the town with the weblog's name, a row of banners of town halls and shops, headline in h2, "Publicado em … às …h…" with category and number of voices under it, pictures centred with their line in italics, text as justified paragraphs, "Por" with the writers as bold first line, buttons to send it on, "Leia mais sobre o assunto" as a list, neighbours, voices with days and clocks, bars with search, radio, calendar, poll and archive."""
    photo = '<p style="text-align: center;"><img class="aligncenter size-full" src="/wp-content/uploads/{file}" alt="" width="580"><br><em>{caption} (Foto: {credit})</em></p>'
    text = p.text(
        '<p style="text-align: justify;">{}</p>',
        '<p style="text-align: justify;"><strong>{}</strong></p>',
        '<p style="text-align: justify;"><em>{}</em></p>',
        "<li>{}</li>",
        "<ul>{}</ul>",
        photo,
    )
    when = p.when("{d} de {month} de {yyyy} às {HH}h{MM}", 'Publicado em <span class="data">{}</span> | ')
    who = p.names('<p style="text-align: justify;"><strong>Por {}</strong></p>', ", ", " e ")
    first = p.tell(p.now, "{month} {yyyy}")
    calendar = "".join(f"<td>{day}</td>" + ("</tr><tr>" if day % 7 == 0 else "") for day in range(1, 29))
    voices = each(
        p.comments(3),
        lambda c: (
            f'<li class="comentario"><cite>{c.reader}</cite> disse:<br><small class="commentmetadata">{p.tell(c.moment, "{d} de {month} de {yyyy} às {HH}:{MM}")}</small><p>{c.text}</p></li>'
        ),
    )
    return f"""<!DOCTYPE html><html lang="pt-BR"><head><meta charset="UTF-8"><title>{p.headline} | {p.site}</title></head><body><div id="geral"><div id="topo"><a href="/"><img src="/wp-content/themes/sertao/topo.jpg" alt="{p.site}"></a></div><ul id="menu"><li><a href="/">{p.say("home")}</a></li>{each(p.list("sections"), lambda s: f'<li><a href="/category/x/">{s}</a></li>')}<li><a href="/anuncie">Anuncie</a></li><li><a href="/contato">Contato</a></li></ul><div id="banners"><img src="/banners/prefeitura.gif" alt="Prefeitura Municipal"><img src="/banners/farmacia.gif" alt="Farmácia do Povo"></div>
<div id="conteudo"><div class="post"><h2 class="titulo"><a href="{p.href}">{p.headline}</a></h2><div class="info">{when}Categoria: <a href="/category/x/">{p.section}</a> | <a href="#comentarios">3 comentários</a></div><div class="entrada">{who}{p.lead(photo)}{p.add_rest(text, photo)}</div><div class="enviar"><a class="fb">Curtir</a> <a class="tw">Tweetar</a> <a class="wa">Enviar por WhatsApp</a></div></div>
<div class="relacionados"><h3>{p.say("related")}</h3><ul>{each(p.related, lambda t: f'<li><a href="{t.href}">{t.headline}</a></li>')}</ul></div><div class="navegacao"><span class="esq">&laquo; <a href="{p.others[6].href}">{p.others[6].headline}</a></span> <span class="dir"><a href="{p.others[7].href}">{p.others[7].headline}</a> &raquo;</span></div>
<div id="comentarios"><h3>3 comentários para &#8220;{p.headline}&#8221;</h3><ol>{voices}</ol><h3>{p.say("comment_form")}</h3><form>{each(p.list("comment_fields"), lambda f: f"<p><input> <label>{f}</label></p>")}<button>{p.say("send")}</button></form><p class="aviso">Os comentários são de responsabilidade dos seus autores e não representam a opinião deste blog.</p></div></div>
<div id="lateral"><div class="caixa"><form><input value="Buscar no blog"><button>OK</button></form></div><div class="caixa"><h3>Ouça ao vivo</h3><p>Rádio Caatinguá FM 98,7</p><a href="/radio"><img src="/banners/radio.gif" alt="Ouça"></a></div><div class="caixa"><h3>{p.say("latest")}</h3><ul>{each(p.others[:6], lambda t: f'<li><span>{p.tell(t.moment, "{dd}/{mm} {HH}h{MM}")}</span> <a href="{t.href}">{t.headline}</a></li>')}</ul></div><div class="caixa"><h3>{p.say("poll")}</h3><form>{each(p.list("poll_options"), lambda o: f"<p><input type='radio'> {o}</p>")}<button>Votar</button></form></div><div class="caixa"><table id="wp-calendar"><caption>{first}</caption><tbody><tr>{calendar}</tr></tbody></table></div><div class="caixa"><h3>Arquivos</h3><select><option>{first}</option><option>{p.list("months")[p.now.month - 2]}</option></select></div><div class="caixa"><h3>Blogs parceiros</h3><ul><li><a href="https://umbuzeiro.example">Umbuzeiro Notícias</a></li><li><a href="https://serido.example">Seridó em Foco</a></li></ul></div><div class="caixa"><h3>Visitas</h3><p>{p.random.randrange(100, 999)}.{p.random.randrange(100, 999)}</p></div></div>
<div id="rodape"><p>&copy; 2009-{p.now.year} {p.site}. {p.say("copyright")}</p></div></div></body></html>"""
