"""Weblogs."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=139,
    kind="weblogs",
    language="en",
    site="Notes from the Quay",
    address="http://www.quaynotes.example/article/{id}/{slug}",
    year=2008,
    section=True,
)
def set_writers_system(p: Sheet) -> str:
    """A writers' system with a markup of its own: headline in h3 with a permanent link, one line "Posted … by … in …" under it, credit and caption as a paragraph of class "caption", a divider's picture, comments numbered with signs and times after a dash, links to older and newer articles, a form with a note on its markup."""
    photo = '<p><img src="/images/{file}" alt="" class="img-right" /></p>\n<p class="caption">{caption} <cite>{credit}</cite></p>'
    line = (
        p.when("{d} {month} {yyyy}, {HH}:{MM}", "Posted {} ")
        + p.names('by <span class="vcard">{}</span>', ", ", " and ", house=True)
        + f' in <a href="/section/x">{p.section}</a>'
    )
    talk = each(
        enumerate(p.comments(3)),
        lambda n: (
            f'<li id="c00{n[0]}" class="comment"><p>{n[1].text}</p><p class="commentmeta"><strong>{n[1].reader}</strong> — {p.tell(n[1].moment, "{d} {month} {yyyy}, {HH}:{MM}")} <a class="permalink" href="#c00{n[0]}">#</a></p></li>'
        ),
    )
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"><html lang="en"><head><title>{p.site}: {p.headline}</title></head><body id="article"><div id="accessibility"><ul><li><a href="#content">Go to content</a></li><li><a href="#sidebar-1">Go to navigation</a></li></ul></div><div id="container"><div id="head"><h1><a href="/">{p.site}</a></h1><h2>{p.say("about_site")}</h2></div>
<div id="sidebar-1"><ul class="section_list">{each(p.list("sections"), lambda s: f"<li><a href='/section/x'>{s}</a></li>")}</ul><h4>{p.say("latest")}</h4><ul class="recent_articles">{each(p.others[:5], lambda t: f'<li><a href="{t.href}">{t.headline}</a> <small>{p.tell(t.moment, "{d} {mon}")}</small></li>')}</ul><form><p><label>Search</label><input size="15" /></p></form><p><a href="/rss">RSS</a> / <a href="/atom">Atom</a></p></div><div id="sidebar-2"><h4>Elsewhere</h4><ul class="linklist"><li><a href="http://x.example">The tide tables</a></li><li><a href="http://y.example">A lighthouse diary</a></li></ul></div>
<div id="content"><div class="hentry"><h3 class="entry-title"><a href="{p.href}" rel="bookmark" title="Permanent link to this article">{p.headline}</a></h3><p class="published">{line}</p><div class="entry-content">{p.lead(photo)}
{p.text("<p>{}</p>", "<h4>{}</h4>", "<blockquote><p>{}</p></blockquote>", "<li>{}</li>", "<ul>{}</ul>", photo)}</div><p class="bookmark">Bookmark: <a>delicious</a> <a>digg</a></p></div><div class="divider"><img src="/images/1.gif" width="400" height="1" alt="---" /></div><h4>{p.say("related")}</h4><ul class="related_articles">{each(p.related, lambda t: f'<li><a href="{t.href}">{t.headline}</a></li>')}</ul>
<h3 id="comment">{p.say("comments")}</h3><ol class="comments">{talk}</ol><form class="comments_form"><p>{p.say("comment_terms")}</p>{each(p.list("comment_fields"), lambda f: f"<p><label>{f}</label><br /><input /></p>")}<p><a href="/help">Textile help</a></p></form><p class="prevnext"><a rel="prev" href="{p.others[5].href}">&#8592; {p.others[5].headline}</a> <a rel="next" href="{p.others[6].href}">{p.others[6].headline} &#8594;</a></p></div><div id="foot">&copy; {p.now.year} {p.site}. {p.say("copyright")}</div></div></body></html>"""


@skin(
    number=140,
    kind="weblogs",
    language="zh",
    site="山海杂记",
    address="http://www.shanhaizaji.example/post/{id}.html",
    year=2009,
    precision="day",
    section=True,
    keywords=True,
)
def set_asp_blog(p: Sheet) -> str:
    """A Chinese blog program in ASP: neighbours in a bar first, the day with its weekday as h4 over the headline in h2, the text, tags in h5, "发布 | 分类 | 评论 | 引用 | 浏览" as one line in h6, related posts with times in brackets in a list, comments as lists of quote and name, panels of calendar and statistics."""
    photo = '<p style="text-align:center"><img src="/UPLOAD/{file}" alt="" onload="ResizeImage(this,520)" /><br /><span style="font-size:12px">图：{caption}（{credit} 摄）</span></p>'
    who = p.names("{}", " ", " ", house=True)
    panel = '<div class="function" id="{}"><h3>{}</h3><div><ul>{}</ul></div></div>'
    talk = each(
        enumerate(p.comments(3)),
        lambda n: (
            f'<ul class="msg"><li class="msgname"><a name="cmt{n[0]}">{n[0] + 1}</a>.<a rel="nofollow">{n[1].reader}</a></li><li class="msgtime">{p.tell(n[1].moment, "{yyyy}-{m}-{d} {H}:{MM}:{SS}")}</li><li class="msgarticle">{n[1].text}</li></ul>'
        ),
    )
    stats = f"<li>文章总数:{p.random.randrange(90, 900)}</li><li>评论总数:{p.random.randrange(90, 900)}</li><li>浏览总数:{p.random.randrange(9000, 90000)}</li>"
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"><html lang="zh-CN"><head><title>{p.site}-{p.headline}</title></head><body class="single"><div id="divAll"><div id="divPage"><div id="divMiddle"><div id="divTop"><h1 id="BlogTitle"><a href="/">{p.site}</a></h1><h2 id="BlogSubTitle">{p.say("about_site")}</h2></div><div id="divNavBar"><h3>导航条</h3><ul>{each(p.list("sections"), lambda s: f"<li><a href='/catalog.asp'>{s}</a></li>")}</ul></div>
<div id="divMain"><div class="post-nav"><a class="l" href="{p.others[0].href}">« {p.others[0].headline}</a><a class="r" href="{p.others[1].href}">{p.others[1].headline} »</a></div><div class="post cate1 auth1">{p.when("{yyyy}年{m}月{d}日 {weekday}", '<h4 class="post-date">{}</h4>')}<h2 class="post-title">{p.headline}</h2><div class="post-body">{p.lead(photo)}{p.text("<p>{}</p>", "<p><strong>{}</strong></p>", "<p>{}</p>", "<li>{}</li>", "<ol>{}</ol>", photo)}</div><h5 class="post-tags">Tags: <span class="tags">{"&nbsp;&nbsp;".join(f'<a href="/catalog.asp?tags=x">{k}</a>' for k in p.keywords)}</span></h5><h6 class="post-footer">发布:{who} | 分类:{p.section} | 评论:{p.random.randrange(1, 9)} | 引用:0 | 浏览:<span id="spn1">{p.random.randrange(40, 4000)}</span></h6></div>
<ul class="msg mutuality"><li class="tbname">{p.say("related")}:</li><li class="msgarticle">{each(p.related, lambda t: f'<p><a href="{t.href}">{t.headline}</a>&nbsp;&nbsp;({p.tell(t.moment, "{yyyy}-{m}-{d} {H}:{MM}:{SS}")})</p>')}</li></ul>{talk}<div class="post" id="divCommentPost"><p class="posttop"><a name="comment">{p.say("comment_form")}:</a></p><form>{each(p.list("comment_fields"), lambda f: f"<p><input /><label>{f}</label></p>")}<p>◎{p.say("comment_terms")}</p></form></div></div>
<div id="divSidebar">{panel.format("divCalendar", "日历", f"<li>{p.tell(p.now, '{yyyy}-{m}')}</li>")}{panel.format("divPrevious", "最近发表", each(p.others[:6], lambda t: f"<li><a href='{t.href}'><span class='article-date'>[{p.tell(t.moment, '{mm}/{dd}')}]</span>{t.headline}</a></li>"))}{panel.format("divStatistics", "站点统计", stats)}{panel.format("divComments", "最新评论及回复", each(p.comments(3), lambda c: f"<li title='{p.tell(c.moment, '{yyyy}-{m}-{d} {H}:{MM}:{SS}')} post by {c.reader}'><a href='#'>{c.text[:18]}</a></li>"))}</div><div id="divBottom"><h3 id="BlogPowerBy">Powered By 博客程序 1.8</h3><h2 id="BlogCopyRight">Copyright {p.now.year} {p.site}. {p.say("copyright")}</h2></div></div></div></div></body></html>"""
