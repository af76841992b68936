"""A Brazilian district's news in the articles of a Czech-made builder as it was around 2013."""

from __future__ import annotations

from ..sheet import Comment, Sheet, Teaser, each
from ..skin import skin


@skin(
    number=381,
    kind="builders",
    language="pt",
    site="Correio do Brejo Alto",
    address="https://correio-do-brejo-alto.example/news/{slug}/",
    year=2013,
    keywords=True,
)
def set_articles_of_bubbles(p: Sheet) -> str:
    """A Brazilian district's news in the articles of a Czech-made builder around 2013: print head with name and hidden links, the text in a "wsw" box after headline and moment, captions as centred small lines, byline as the text's first line, tags and "Voltar" between long dashes, a "Tópico" that repeats the headline over readers' entries, columns with contact, search and newest articles with moments."""
    small = '<p style="text-align: center;"><img alt="" height="300" src="/_files/200000{file}" style="width: 450px;" width="450"><br><span style="font-size:10px;"><em>{caption} - Foto: {credit}</em></span></p>'
    byline = p.names('<p><span style="font-size:12px;"><strong>Texto: {}</strong></span></p>', ", ", " e ")
    when = p.when("{dd}/{mm}/{yyyy} {HH}:{MM}", '<ins class="cit"><span class="date">{}</span></ins>')
    text = p.text(
        '<p style="text-align: justify;">{}</p>',
        "<h3>{}</h3>",
        '<p style="text-align: justify;"><em>{}</em></p>',
        "<li>{}</li>",
        "<ul>{}</ul>",
        small,
    )

    def set_entry(c: Comment) -> str:
        return f'<div class="post"><div class="postHead"><h4>Re: {p.headline}</h4></div><div class="postInfo"><span class="postDate">{p.tell(c.moment, "{dd}/{mm}/{yyyy}")}</span> <span class="postSep">|</span> <span class="postAuthor">{c.reader}</span></div><div class="postText">{c.text}</div><div class="postReply"><a href="#" class="report">Responder</a></div><div class="cleaner"><!-- / --></div></div>'

    def set_recent(t: Teaser) -> str:
        return f'<div class="article"><h3><a href="{t.href}">{t.headline}</a></h3><ins>{p.tell(t.moment, "{dd}/{mm}/{yyyy} {HH}:{MM}")}</ins><div class="wsw"><p>{t.summary}</p></div><div class="cleaner"><!-- / --></div></div>'

    menu = each(p.list("sections"), lambda s: f'<li><a href="/secao/"><span>{s}</span></a></li>')
    etiquetas = ", ".join(f'<a href="/tags/x/" rel="nofollow">{k}</a>' for k in p.keywords)
    also = each(p.related, lambda t: f'<li><a href="{t.href}">{t.headline}</a></li>')
    posts = p.random.randrange(0, 4)
    talk = each(p.comments(posts), set_entry) if posts else "<p><em>Nenhum comentário foi encontrado.</em></p>"
    return f"""<!DOCTYPE html>
<!--[if IE 7]><html class="lt-ie10 lt-ie9 lt-ie8" lang="pt"> <![endif]-->
<html lang="pt" class="no-js"><head><meta charset="utf-8"><title>{p.headline} :: {p.site}</title><link rel="stylesheet" type="text/css" href="https://d11.cdn-builder.example/_system/skins/v9/50000891/css/style.css"><link rel="stylesheet" media="print" href="/css/print.css"></head>
<body><div id="wrapper"><div id="header"><div id="logo"><a href="/" title="Ir para a página inicial."><span id="rbcSystemIdentifierLogo">{p.site}</span></a></div><div id="slogan"><span id="rbcCompanySlogan" class="rbcNoStyleSpan">{p.say("about_site")}</span></div><div class="hide"><a href="#ctrlContent" title="Ir para o conteúdo">Ir para o conteúdo</a> <a href="#ctrlNavigation">Ir para o menu</a></div></div>
<div id="navigator"><span class="navigatorHomepage"><a class="navFirstPage" href="/">Página inicial</a></span><span class="separator"> &gt; </span><span id="navCurrentPage">{p.headline}</span></div>
<div id="content"><div id="leftSidebar"><div id="menuzone"><div class="menu"><h2>Menu</h2><ul class="menu"><li class="first activeSelected"><a href="/"><span>{p.say("home")}</span></a></li>{menu}<li><a href="/livro-de-visitas/"><span>Livro de visitas</span></a></li><li class="last"><a href="/contato/"><span>Contato</span></a></li></ul></div></div>
<div class="rbcSideBox"><h2>Pesquisar no site</h2><form action="/search/" method="get"><label class="hidden" for="fulltextSearchText">Pesquisar no site</label><input type="text" id="fulltextSearchText" name="text"><input type="submit" value="Pesquisar"></form></div>
<div class="rbcContacts"><h2>Contato</h2><div class="contact"><address><strong>{p.site}</strong><br>Rua da Estação, 114<br>Centro - Brejo Alto<br></address><p>(00) 3555-0174<br><a href="mailto:redacao@correio-do-brejo-alto.example">redacao@correio-do-brejo-alto.example</a></p></div></div></div>
<div id="mainContent"><div class="box articleDetail"><div class="boxHead"><h1>{p.headline}</h1></div>{when}<div class="cleaner"><!-- / --></div><div class="wsw">
{byline}{p.lead(small)}
{p.add_rest(text, small)}
<p>&nbsp;</p><p><strong>{p.say("read_also")}:</strong></p><ul>{also}</ul>
</div><div class="rbcTags"><h4>Etiquetas:</h4><p class="tags">{etiquetas}</p><div class="rbcTagsBottom"></div></div><p class="articleDashes">&mdash;&mdash;&mdash;&mdash;&mdash;</p><div class="rbcBookmarks"><div id="rbcBookmarks200000214"></div></div><div class="back"><a href="archive/news/">Voltar</a></div></div>
<div class="forum"><div class="subTitle"><h2>Tópico: {p.headline}</h2></div>{talk}<div class="postsControl"><a href="?forum=new">Novo comentário</a></div></div></div>
<div id="rightSidebar"><div class="box"><h2>Notícias</h2>{each(p.others[:4], set_recent)}<p class="archive"><a href="/archive/news/">Todos os artigos</a></p></div><div class="box pollbox"><h2>Enquete</h2><h3>{p.say("poll")}</h3>{each(p.list("poll_options"), lambda o: f'<div class="pollanswer"><a href="#">{o}</a> <span>({p.random.randrange(3, 90)})</span></div>')}<p>Total de votos: {p.random.randrange(90, 400)}</p></div><div class="box"><h2>{p.say("most_read")}</h2><ol>{each(p.others[4:8], lambda t: f'<li><a href="{t.href}">{t.headline}</a></li>')}</ol></div></div></div>
<div id="footer"><div id="footerLeft">&copy; {p.now.year} {p.say("copyright")}</div><div id="footerRight"><span class="rbcSignature">Crie um site grátis</span></div><p class="footerLinks"><a href="/rss/all.xml">RSS</a> | <a href="/sitemap/">Mapa do site</a> | <a href="#" onclick="window.print()">Imprimir</a></p></div></div></body></html>"""
