"""Pages with next to nothing around the story: the first theme of a maker of static pages, and a page in capitals of the net's first years."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=279,
    kind="plain pages",
    language="pl",
    site="Kurier Kamiennego Mostu",
    address="https://kurierkamienny.example/{yyyy}/{mm}/{dd}/{slug}.html",
    year=2020,
    precision="day",
    keywords=True,
)
def set_minimal_static_theme(p: Sheet) -> str:
    """A Polish town's sheet by two volunteers in the first theme of a maker of static pages: the site's title as a link with a folded menu, headline in h1 of class post-title, short day, a dot and the writers in one grey line, the text with images and italic lines under them, key words with signs in a line, "Powiązane artykuły" as a list with days, a way to the feed, contact and a sentence on the paper in three columns of the foot."""
    photo = '<p><img src="/assets/img/{file}" alt="" /><br /><em>{caption} (fot. {credit})</em></p>'
    facts = [
        p.when("{d} {mon} {yyyy}", '<time class="dt-published">{}</time>'),
        p.names('<span><span class="p-author h-card">{}</span></span>', ", ", ", "),
    ]
    related = each(
        p.related,
        lambda t: f'<li><a href="{t.href}">{t.headline}</a> <small>{p.tell(t.moment, "{d} {mon} {yyyy}")}</small></li>',
    )
    return f"""<!DOCTYPE html>
<html lang="pl"><head><meta charset="utf-8"><title>{p.headline} | {p.site}</title><link rel="stylesheet" href="/assets/main.css"></head><body><header class="site-header" role="banner"><div class="wrapper"><a class="site-title" rel="author" href="/">{p.site}</a><nav class="site-nav"><input type="checkbox" id="nav-trigger" class="nav-trigger" /><label for="nav-trigger"><span class="menu-icon"></span></label><div class="trigger">{each(p.list("sections"), lambda s: f'<a class="page-link" href="/x/">{s}</a>')}<a class="page-link" href="/o-nas/">O nas</a></div></nav></div></header>
<main class="page-content" aria-label="Content"><div class="wrapper"><article class="post h-entry"><header class="post-header"><h1 class="post-title p-name">{p.headline}</h1><p class="post-meta">{" • ".join(fact for fact in facts if fact)}</p></header>
<div class="post-content e-content">{p.lead(photo)}
{p.add_rest(p.text("<p>{}</p>", '<h2 id="x">{}</h2>', "<blockquote><p>{}</p></blockquote>", "<li>{}</li>", "<ul>{}</ul>", photo), photo)}
</div><p class="post-tags">{" ".join(f'<a href="/tagi/x/">#{word}</a>' for word in p.keywords)}</p><h2>{p.say("related")}</h2><ul class="related-posts">{related}</ul></article></div></main>
<footer class="site-footer h-card"><div class="wrapper"><h2 class="footer-heading">{p.site}</h2><div class="footer-col-wrapper"><div class="footer-col footer-col-1"><ul class="contact-list"><li class="p-name">{p.site}</li><li><a class="u-email" href="mailto:redakcja@kurierkamienny.example">redakcja@kurierkamienny.example</a></li></ul></div><div class="footer-col footer-col-2"><p class="feed-subscribe"><a href="/feed.xml">subskrybuj przez RSS</a></p></div><div class="footer-col footer-col-3"><p>{p.say("about_site")}</p></div></div></div></footer></body></html>"""


@skin(
    number=280,
    kind="plain pages",
    language="tr",
    site="Yeni Yelkenli Gazetesi",
    address="http://www.yeniyelkenli.example/{yyyy}/{mm}/{dd}/h{id}.htm",
    year=1999,
    precision="day",
    kicker=True,
)
def set_page_in_capitals(p: Sheet) -> str:
    """A Turkish town's daily of the net's first years, each page typed by hand in capitals: a picture as masthead, a row of sections in brackets between rules, kicker as small bold line, headline as FONT of a larger size in B, "Haber:" with the writers in italics, paragraphs that nobody closes, the picture between them with its line in a smaller FONT, the day with its weekday and the paper in brackets at the right as last line, "İlgili haberler" as lines with dashes, more of the day as a list, a mail address, a counter and "best seen with" in the foot."""
    photo = '<CENTER><IMG SRC="resim/{file}" WIDTH=300 BORDER=1><BR><FONT SIZE=1 FACE="Arial">{caption} (Fotoğraf: {credit})</FONT></CENTER>'
    when = p.when("{d} {month} {yyyy} {weekday}", f"<P ALIGN=RIGHT><FONT SIZE=2>({p.site}, {{}})</FONT>")
    who = p.names("<P><I>Haber: {}</I>", ", ", " - ")
    related = each(p.related, lambda t: f'- <A href="{t.href}">{t.headline}</A><BR>')
    more = each(p.others[:5], lambda t: f'<LI><A HREF="{t.href}">{t.headline}</A>')
    return f"""<HTML>
<HEAD>
<TITLE>{p.site}</TITLE>
</HEAD>
<BODY BGCOLOR="#FFFFFF" TEXT="#000000" LINK="#0000CC" VLINK="#800080">
<CENTER><A HREF="/index.htm"><IMG SRC="/resim/baslik.gif" WIDTH=468 HEIGHT=70 BORDER=0 ALT="{p.site}"></A><BR>
<FONT SIZE=1 FACE="Arial">{p.say("issue", n=p.random.randrange(2000, 4000))} - 50.000 TL</FONT></CENTER>
<HR>
<CENTER><FONT SIZE=2 FACE="Arial">{" ".join(f'[<A HREF="/{number}.htm">{name}</A>]' for number, name in enumerate(p.list("sections")))} [<A HREF="/arsiv.htm">Arşiv</A>]</FONT></CENTER>
<HR>
<FONT SIZE=2 FACE="Arial" COLOR="#CC0000"><B>{p.kicker}</B></FONT><BR>
<FONT SIZE=5 FACE="Arial"><B>{p.headline}</B></FONT>
{who}
{p.lead("<P>" + photo)}
{p.add_rest(p.text("<P>{}", "<P><B>{}</B>", "<P><I>{}</I>", "<LI>{}", "<UL>{}</UL>", "<P>" + photo), "<P>" + photo)}
{when}
<P><HR WIDTH=50% ALIGN=LEFT>
<FONT SIZE=2 FACE="Arial"><B>{p.say("related")}</B><BR>
{related}</FONT>
<P><FONT SIZE=2 FACE="Arial"><B>Günün diğer haberleri</B></FONT>
<UL><FONT SIZE=2 FACE="Arial">{more}</FONT></UL>
<HR>
<CENTER><A HREF="/index.htm"><IMG SRC="/resim/geri.gif" BORDER=0 ALT="Ana sayfaya dönüş"></A><BR>
<FONT SIZE=1 FACE="Arial">Görüşleriniz için: <A HREF="mailto:gazete@yeniyelkenli.example">gazete@yeniyelkenli.example</A><BR>
{p.say("copyright")} Bu sayfalar en iyi 800x600 çözünürlükte görünür.<BR>
Ziyaretçi sayısı: {p.random.randrange(1000, 90_000)}</FONT></CENTER>
</BODY>
</HTML>"""
