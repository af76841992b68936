"""An English fen's weblog on a multi-blog program that ran on many a rented server."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=370,
    kind="weblogs",
    language="en",
    site="Splashdyke Jottings",
    address="http://www.splashdyke.example/blogs/index.php/{yyyy}/{mm}/{dd}/{slug}",
    year=2008,
    section=True,
)
def set_many_blogs_program(p: Sheet) -> str:
    """A program for many weblogs: the blogs of the house as a bar, the stories before and after over the post, a small head with the clock, writers, words and section after "Categories:", headline in h3, pictures as divs with a small line, the text as p, permalinks and remarks' counts as the post's foot, related as a list, remarks with day and clock and "Comment from:", a form with terms, a calendar, months and feeds at the side."""
    photo = '<div class="image_block"><img src="/media/blogs/a/{file}" alt="" /><div class="image_legend">{caption} ({credit})</div></div>'
    when = p.when(
        "{mm}/{dd}/{yy}, {hh}:{MM}:{SS} {half}",
        '<a href="#" title="Permalink"><img src="/rsc/icons/minipost.gif" alt="Permalink" /></a> {}, ',
    )
    who = p.names("by <strong>{}</strong>, ", house=False)
    body = p.add_rest(p.text(heading="<h4>{}</h4>", quote="<blockquote>{}</blockquote>", picture=photo), photo)
    days = "".join(f"<td>{day}</td>" for day in range(1, 8))
    voices = each(
        p.comments(3),
        lambda c: (
            f'<div class="bComment"><div class="bCommentTitle">Comment from: <strong>{c.reader}</strong> [Visitor]</div><div class="bCommentText"><p>{c.text}</p></div><div class="bCommentSmallPrint">{p.tell(c.moment, "{mm}/{dd}/{yy} @ {HH}:{MM}")}</div></div>'
        ),
    )
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd"><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>{p.site} - {p.headline}</title></head><body><div id="wrapper"><div id="blogsList"><a href="/blogs/all.php">All blogs</a> <a href="/blogs/index.php" class="selected">{p.site}</a> <a href="/blogs/birds.php">Birds</a> <a href="/blogs/links.php">Links</a></div><div class="pageHeader"><h1 id="pageTitle"><a href="/blogs/index.php">{p.site}</a></h1><div class="pageSubTitle">News and talk from the wet end of the county</div></div>
<div class="bPosts"><div class="prevnext_post"><a href="{p.others[6].href}">&laquo; {p.others[6].headline}</a> <a href="{p.others[7].href}">{p.others[7].headline} &raquo;</a></div><div class="bPost bPostpublished" lang="en"><div class="bSmallHead">{when}{who}{p.random.randrange(180, 900)} words, {p.random.randrange(20, 3000)} {p.say("views")} &nbsp; <span>Categories: <a href="/blogs/index.php/x">{p.section}</a></span></div><h3 class="bTitle">{p.headline}</h3><div class="bText">{p.lead(photo)}{body}</div><div class="bSmallPrint"><a href="{p.href}" title="Permanent link to full entry" class="permalink_right">Permalink</a> <a href="#comments">3 comments</a> &bull; <a href="#trackbacks">Trackback (0)</a></div></div>
<div class="seeAlso"><h4>{p.say("related")}</h4><ul>{each(p.related, lambda t: f'<li><a href="{t.href}">{t.headline}</a></li>')}</ul></div><h4 id="trackbacks">No Trackbacks/Pingbacks for this post yet...</h4><h4 id="comments">3 comments</h4>{voices}<h4>{p.say("comment_form")}</h4><form action="/htsrv/comment_post.php" method="post">{each(p.list("comment_fields"), lambda f: f'<fieldset><div class="label">{f}:</div><div class="input"><input type="text" /></div></fieldset>')}<p class="notes">{p.say("comment_terms")}</p><input type="submit" value="{p.say("send")}" /></form></div>
<div class="bSideBar"><div class="bSideItem"><h3>{p.site}</h3><p>{p.say("about_site")}</p></div><div class="bSideItem"><table class="bCalendarTable"><caption>{p.tell(p.now, "{month} {yyyy}")}</caption><tr>{days}</tr></table></div><div class="bSideItem"><h3>Recent posts</h3><ul>{each(p.others[:5], lambda t: f'<li><a href="{t.href}">{t.headline}</a> {p.tell(t.moment, "{mm}/{dd}/{yy}")}</li>')}</ul></div><div class="bSideItem"><h3>Categories</h3><ul>{each(p.list("sections"), lambda s: f'<li><a href="/blogs/index.php/x">{s}</a></li>')}</ul></div><div class="bSideItem"><h3>Archives</h3><ul>{each(p.list("months")[:4], lambda m: f'<li><a href="/blogs/m">{m} {p.now.year - 1}</a> ({len(m)})</li>')}</ul></div><div class="bSideItem"><h3>XML Feeds</h3><ul><li>RSS 2.0: <a>Posts</a>, <a>Comments</a></li></ul></div></div>
<div id="pageFooter"><p class="baseline">&copy;{p.now.year} {p.site}. {p.say("copyright")} <a href="/contact">Contact the admin</a></p></div></div></body></html>"""
