"""The pages without pictures of a Brazilian service of news for readers who cannot see."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=434,
    kind="plain pages",
    language="pt",
    site="Rede Sem Barreiras",
    address="http://redesembarreiras.example/texto/index.php?modulo=akemi&parametro={id}",
    year=2006,
    precision="day",
    keywords=True,
    section=True,
    related=False,
)
def set_text_for_screen_readers(p: Sheet) -> str:
    """The pages without pictures of a Brazilian service of news for readers who cannot see: keys to jump with as a list, a line where one is, brackets that say where the menu and the text begin and end, headline in h2 with the section before it, the writers in the line below, the day in numbers after a label, text as p, pictures told in brackets as descriptions in place of pictures, key words and a source, "back" and "top" links after all, the last stories with days before each as paragraphs, a way to write to the newsroom, no style at all."""
    photo = "<p>[Descrição da imagem: {caption}. Foto de {credit}. Fim da descrição.]</p>"
    who = p.names("<p>Por {}</p>", house=True)
    when = p.when("{dd}/{mm}/{yyyy}", "<p>Data da publicação: {}</p>")
    text = p.text("<p>{}</p>", "<h3>{}</h3>", "<blockquote><p>{}</p></blockquote>", "<li>{}</li>", "<ul>{}</ul>", photo)
    last = each(
        p.others[:7],
        lambda t: f'<p>{p.tell(t.moment, "{dd}/{mm}/{yyyy}")} - <a href="{t.href}">{t.headline}</a></p>',
    )
    keys = each(
        ["conteúdo: Alt + 1", "menu: Alt + 2", "busca: Alt + 3", "últimas notícias: Alt + 4"],
        lambda s: f'<li><a href="#x">Ir para {s}</a></li>',
    )
    places = each(p.list("sections"), lambda s: f'<li><a href="index.php?modulo=lista">{s}</a></li>')
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01//EN"><html lang="pt-br"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>{p.site} - versão em texto - {p.headline}</title></head><body>
<h1>{p.site}</h1>
<p>Versão somente texto. <a href="/portal/">Ir para a versão com imagens</a>. <a href="/ajuda">Ajuda para quem usa leitor de tela</a>.</p>
<ul>{keys}</ul>
<p>{p.say("today")} {p.tell(p.now, "{weekday}, {d} de {month} de {yyyy}")}. Tamanho da letra: <a href="?l=mais">aumentar</a>, <a href="?l=menos">diminuir</a>, <a href="?l=normal">normal</a>. <a href="?c=1">Alto contraste</a>.</p>
<hr>
<p>[Início do menu]</p>
<ul><li><a href="/texto/">{p.say("home")}</a></li>{places}<li><a href="/texto/agenda">Agenda de eventos</a></li><li><a href="/texto/leis">Leis e direitos</a></li><li><a href="/texto/empregos">Vagas de emprego</a></li><li><a href="/texto/lista">Lista de discussão</a></li></ul>
<form action="/texto/busca" method="get"><p><label for="q">Buscar no sítio:</label> <input type="text" id="q" name="q" accesskey="3"> <input type="submit" value="Buscar"></p></form>
<p>[Fim do menu]</p>
<hr>
<p>Você está em: <a href="/texto/">{p.say("home")}</a>, <a href="/texto/noticias">Notícias</a>, <a href="index.php?modulo=lista">{p.section}</a>.</p>
<p><a name="conteudo" accesskey="1"></a>[Início do conteúdo]</p>
<h2>{p.headline}</h2>
{who}
{when}
{p.lead(photo)}
{p.add_rest(text, photo)}
<p>Palavras-chave: {"; ".join(p.keywords)}.</p>
<p>Esta página foi lida {p.random.randrange(40, 3000)} vezes.</p>
<p>[Fim do conteúdo]</p>
<ul><li><a href="?modulo=imprimir">Versão para impressão</a></li><li><a href="?modulo=enviar">Enviar esta página a um amigo</a></li><li><a href="?modulo=comentar">Comentar esta notícia</a></li><li><a href="#topo">Voltar ao topo da página</a></li></ul>
<hr>
<h2><a name="ultimas" accesskey="4"></a>{p.say("latest")}</h2>
{last}
<p><a href="/texto/noticias">Ver todas as notícias</a></p>
<hr>
<h2>{p.say("newsletter")}</h2>
<p>{p.say("newsletter_text")}</p>
<form action="/texto/boletim" method="post"><p><label for="em">Seu e-mail:</label> <input type="text" id="em" name="em"> <input type="submit" value="Assinar"></p></form>
<hr>
<p>{p.site}, Rua dos Ipês, 118, sala 4. Telefone: (00) 3555-0142. Atendimento de segunda a sexta, das 9 às 17 horas. Escreva para <a href="mailto:fale@redesembarreiras.example">fale@redesembarreiras.example</a>.</p>
<p>{p.say("about_site")}</p>
<p>A reprodução dos textos é livre, desde que citada a fonte. Página aprovada pelo avaliador de acessibilidade. Atualizada em {p.tell(p.now, "{dd}/{mm}/{yyyy}")}.</p>
</body></html>"""
