"""Themes and templates that papers take for nothing."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=197,
    kind="themes",
    language="id",
    site="Kabar Lereng",
    address="https://kabarlereng.example/berita/baca/{id}/{slug}",
    year=2017,
    zone=420,
    standfirst=True,
    section=True,
)
def set_starter_template(p: Sheet) -> str:
    """A site that somebody programmed around the best known free template for a weblog's post: headline in h1, "oleh" with the writers as a leading paragraph, rules, a sign of a clock and "Diposting pada … pukul …" with the zone, a wide picture between rules with its caption centred and muted, the standfirst as leading paragraph, wells for voices, search, sections and a text of the house, others as a group of a list, voices with day and clock beside the name."""
    photo = '<img class="img-responsive" src="https://kabarlereng.example/assets/foto/{file}" alt=""><p class="text-center text-muted small">{caption} (Foto: {credit})</p>'
    voices = each(
        p.comments(2),
        lambda c: (
            f'<div class="media"><a class="pull-left" href="#"><img class="media-object" src="http://placehold.example/64x64" alt=""></a><div class="media-body"><h4 class="media-heading">{c.reader} <small>{p.tell(c.moment, "{d} {month} {yyyy} pukul {HH}:{MM}")}</small></h4>{c.text}</div></div>'
        ),
    )
    related = each(
        p.related,
        lambda t: (
            f'<div class="col-sm-4"><a href="{t.href}"><img class="img-responsive img-thumbnail" src="/{t.picture}" alt=""></a><h5><a href="{t.href}">{t.headline}</a></h5><small class="text-muted">{p.tell(t.moment, "{d} {mon} {yyyy}")}</small></div>'
        ),
    )
    popular = each(p.others[:5], lambda t: f'<a class="list-group-item" href="{t.href}">{t.headline}</a>')
    columns = p.list("sections")
    halves = "".join(
        f'<div class="col-lg-6"><ul class="list-unstyled">{each(half, lambda s: f"<li><a href=#>{s}</a></li>")}</ul></div>'
        for half in (columns[:3], columns[3:])
    )
    return f"""<!DOCTYPE html><html lang="id"><head><meta charset="utf-8"><title>{p.headline} - {p.site}</title></head><body><nav class="navbar navbar-inverse navbar-fixed-top" role="navigation"><div class="container"><div class="navbar-header"><button type="button" class="navbar-toggle"><span class="sr-only">Toggle navigation</span></button><a class="navbar-brand" href="/">{p.site}</a></div><div class="collapse navbar-collapse"><ul class="nav navbar-nav">{each(columns, lambda s: f'<li><a href="/berita/kategori/x">{s}</a></li>')}</ul><p class="navbar-text navbar-right">{p.tell(p.now, "{weekday}, {d} {month} {yyyy}")}</p></div></div></nav>
<div class="container"><div class="row"><div class="col-lg-8"><ol class="breadcrumb"><li><a href="/">{p.say("home")}</a></li><li><a href="/berita/kategori/x">{p.section}</a></li><li class="active">{p.headline}</li></ol><h1>{p.headline}</h1><p class="lead">{p.names('oleh <a href="#">{}</a>', house=True)}</p><hr>{p.when("{d} {month} {yyyy} pukul {HH}:{MM} WIB", '<p><span class="glyphicon glyphicon-time"></span> Diposting pada {}</p><hr>')}{p.lead(photo)}<hr><p class="lead">{p.standfirst}</p>
{p.text("<p>{}</p>", "<h3>{}</h3>", "<blockquote>{}</blockquote>", picture=photo)}
<hr><h4>{p.say("related")}</h4><div class="row">{related}</div><hr><div class="well"><h4>{p.say("comment_form")}:</h4><p class="help-block">{p.say("comment_terms")}</p><form role="form"><div class="form-group"><textarea class="form-control" rows="3"></textarea></div><button type="submit" class="btn btn-primary">Kirim</button></form></div><hr>{voices}</div>
<div class="col-md-4"><div class="well"><h4>Cari Berita</h4><div class="input-group"><input type="text" class="form-control"><span class="input-group-btn"><button class="btn btn-default" type="button"><span class="glyphicon glyphicon-search"></span></button></span></div></div><div class="well"><h4>Kategori</h4><div class="row">{halves}</div></div><div class="panel panel-default"><div class="panel-heading">{p.say("most_read")}</div><div class="list-group">{popular}</div></div><div class="well"><h4>{p.say("donate")}</h4><p>{p.say("donate_text")}</p></div></div></div><hr><footer><div class="row"><div class="col-lg-12"><p>{p.say("about_site")}</p><p>Copyright &copy; {p.site} {p.now.year}</p></div></div></footer></div></body></html>"""


@skin(
    number=198,
    kind="themes",
    language="en",
    site="Lagoon Tribune",
    address="https://lagoontribune.example/{slug}/",
    year=2018,
    precision="day",
    section=True,
    keywords=True,
)
def set_free_magazine_theme(p: Sheet) -> str:
    """A West African paper on the most installed free magazine theme: today and "Latest" with headlines over the logo, the section as a coloured label over the headline, day, writer, voices and tags with icons in one line under it, captions in the system's boxes, a line that asks for advertising in the text, neighbours with arrows, the writer's box, "You May Also Like" with days and excerpts, a form for voices, tabs, a footer of columns with dated posts."""
    photo = '<div style="width: 810px" class="wp-caption aligncenter"><img class="size-large" src="https://lagoontribune.example/wp-content/uploads/2018/06/{file}" alt="" /><p class="wp-caption-text">{caption}. Photo: {credit}</p></div>'
    posted = '<div class="below-entry-meta"><span class="posted-on"><a href="{}" rel="bookmark"><i class="fa fa-calendar-o"></i> <time class="entry-date published">{}</time></a></span> <span class="byline"><span class="author vcard"><i class="fa fa-user"></i><a class="url fn n" href="/author/x/">{}</a></span></span> <span class="comments"><i class="fa fa-comment"></i><a>0</a></span></div>'
    day = "{month} {d}, {yyyy}"
    latest = each(p.others[:4], lambda t: f'<li><a href="{t.href}" title="">{t.headline}</a></li>')
    also = each(
        p.related,
        lambda t: (
            f'<div class="single-related-posts"><div class="related-posts-thumbnail"><a href="{t.href}"><img src="/{t.picture}" alt=""></a></div><div class="article-content"><h3 class="entry-title"><a href="{t.href}" rel="bookmark">{t.headline}</a></h3>{posted.format(t.href, p.tell(t.moment, day), t.author)}</div></div>'
        ),
    )
    widget = each(
        p.others[4:8],
        lambda t: (
            f'<div class="single-article clearfix"><figure><a href="{t.href}"><img src="/{t.picture}" alt=""></a></figure><div class="article-content"><div class="above-entry-meta"><span class="cat-links"><a href="/category/x/">{t.section}</a></span></div><h3 class="entry-title"><a href="{t.href}">{t.headline}</a></h3>{posted.format(t.href, p.tell(t.moment, day), t.author)}<div class="entry-content"><p>{t.summary}</p></div></div></div>'
        ),
    )
    when = p.when(
        day,
        f'<span class="posted-on"><a href="{p.href}" rel="bookmark"><i class="fa fa-calendar-o"></i> <time class="entry-date published">{{}}</time></a></span> ',
    )
    link = '<span class="author vcard"><i class="fa fa-user"></i><a class="url fn n" href="/author/x/">{}</a></span>'
    names = "</a>, <a class='url fn n' href='/author/y/'>"
    byline = p.names(f'<span class="byline">{link}</span> ', names, names, house=True)
    tags = ", ".join(f'<a href="/tag/x/" rel="tag">{k}</a>' for k in p.keywords)
    call = (
        "<p><strong>For adverts and sponsored features, call or send a message to our desk: 0803 555 0143</strong></p>"
    )
    box = ""
    if p.authors:
        box = f'<div class="author-box"><div class="author-img"><img src="/avatar.jpg" class="avatar" alt=""></div><h4 class="author-name">{p.authors[0]}</h4><p class="author-description">{p.say("about_author", author=p.authors[0])}</p></div>'
    return f"""<!DOCTYPE html><html lang="en-US"><head><title>{p.headline} &#8211; {p.site}</title></head><body class="post-template-default single single-post single-format-standard wp-custom-logo right-sidebar wide"><div id="page" class="hfeed site"><a class="skip-link screen-reader-text" href="#main">Skip to content</a><header id="masthead" class="site-header clearfix"><div class="news-bar"><div class="inner-wrap clearfix"><div class="date-in-header">{p.tell(p.now, "{weekday}, {month} {d}, {yyyy}")}</div><div class="breaking-news"><strong class="breaking-news-latest">Latest:</strong><ul class="newsticker">{latest}</ul></div></div></div><div id="header-text"><h3 id="site-title"><a href="/" rel="home">{p.site}</a></h3><p id="site-description">Truth on the water</p></div><nav id="site-navigation" class="main-navigation"><ul class="menu">{each(p.list("sections"), lambda s: f'<li class="menu-item"><a href="/category/x/">{s}</a></li>')}</ul></nav></header>
<div id="main" class="clearfix"><div class="inner-wrap clearfix"><div id="primary"><div id="content" class="clearfix"><article id="post-{p.random.randrange(100, 9999)}" class="post type-post status-publish format-standard has-post-thumbnail hentry"><div class="article-content clearfix"><div class="above-entry-meta"><span class="cat-links"><a href="/category/x/" style="background:#cc2936" rel="category tag">{p.section}</a>&nbsp;</span></div><header class="entry-header"><h1 class="entry-title">{p.headline}</h1></header><div class="below-entry-meta">{when}{byline}<span class="comments"><a href="#respond"><i class="fa fa-comment"></i> 0 Comments</a></span> <span class="tag-links"><i class="fa fa-tags"></i>{tags}</span></div><div class="entry-content clearfix">{p.lead(photo)}{p.text("<p>{}</p>", "<h3>{}</h3>", "<blockquote><p>{}</p></blockquote>", picture=photo, inside={3: call})}<div class="sharedaddy"><h3 class="sd-title">Share this:</h3><ul><li>Facebook</li><li>WhatsApp</li></ul></div></div></div></article></div>
<ul class="default-wp-page clearfix"><li class="previous"><a href="{p.others[0].href}" rel="prev"><span class="meta-nav">&larr;</span> {p.others[0].headline}</a></li><li class="next"><a href="{p.others[1].href}" rel="next">{p.others[1].headline} <span class="meta-nav">&rarr;</span></a></li></ul>{box}<h4 class="related-posts-main-title"><i class="fa fa-thumbs-up"></i><span>You May Also Like</span></h4><div class="related-posts clearfix">{also}</div><div id="comments" class="comments-area"><div id="respond" class="comment-respond"><h3 id="reply-title">Leave a Reply</h3><p class="comment-notes">Your email address will not be published. {p.say("comment_terms")}</p><textarea></textarea></div></div></div>
<div id="secondary"><aside class="widget"><h3 class="widget-title"><span>{p.say("latest")}</span></h3>{widget}</aside><aside class="widget"><h3 class="widget-title"><span>{p.say("newsletter")}</span></h3><p>{p.say("newsletter_text")}</p></aside></div></div></div><footer id="colophon"><p>{p.say("about_site")}</p><div class="copyright">Copyright &copy; {p.now.year} <a href="/">{p.site}</a>. {p.say("copyright")}</div></footer></div></body></html>"""
