"""A Chinese town's news in the flat theme that many Chinese owners of a free weblog system buy."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=353,
    kind="east asia",
    language="zh",
    site="梧桐渡口",
    address="https://www.wutongdukou.example/{id}.html",
    year=2018,
    section=True,
    keywords=True,
)
def set_flat_theme(p: Sheet) -> str:
    """A Chinese town's news in the flat theme that many buy for the free weblog system: a bar of greeting with log-in, headline in h1 as a link, one line of items with moment, "分类", "作者", reading and voices, the picture in a paragraph with a line under it, the text, a line that forbids copying with the page's address, keys to praise and share, "标签", neighbours in two boxes, "相关推荐" as a list of cards, voices with moments, widgets with the newest, a wall of words and links."""
    photo = '<p class="pic"><img class="aligncenter size-full" src="https://www.wutongdukou.example/wp-content/uploads/2018/{file}" alt="" /><br /><span class="pic-note">{caption}（{credit} / 图）</span></p>'
    items = p.when("{yyyy}-{mm}-{dd} {HH}:{MM}", '<span class="item">{}</span>\n')
    items += f'<span class="item">分类：<a href="/category/x" rel="category tag">{p.section}</a></span>\n'
    items += p.names('<span class="item">作者：{}</span>\n', "、", "、")
    items += (
        f'<span class="item post-views">阅读({p.random.randrange(40, 9000)})</span> <span class="item">评论(2)</span>'
    )
    text = p.text(picture=photo)
    related = each(
        p.related,
        lambda t: (
            f'<li><a href="{t.href}"><img src="/thumb/{t.picture}" class="thumb" alt=""></a><h4><a href="{t.href}">{t.headline}</a></h4><time>{p.tell(t.moment, "{yyyy}-{mm}-{dd}")}</time></li>'
        ),
    )
    newest = each(
        p.others[:5],
        lambda t: (
            f'<li><a href="{t.href}"><span class="thumbnail"><img src="/thumb/{t.picture}" alt=""></span><span class="text">{t.headline}</span><span class="muted">{p.tell(t.moment, "{yyyy}-{mm}-{dd}")}</span><span class="muted">评论({p.random.randrange(9)})</span></a></li>'
        ),
    )
    voices = each(
        enumerate(p.comments(2), 1),
        lambda pair: (
            f'<li class="comment"><span class="comt-f">#{pair[0]}</span><div class="comt-avatar"><img src="/avatar.png" alt=""></div><div class="comt-main"><p>{pair[1].text}</p><div class="comt-meta"><span class="comt-author">{pair[1].reader}</span>{p.tell(pair[1].moment, "{yyyy}-{mm}-{dd} {HH}:{MM}")}<a class="comment-reply-link">回复</a></div></div></li>'
        ),
    )
    menu = each(p.list("sections"), lambda s: f'<li class="menu-item"><a href="/category/x">{s}</a></li>')
    words = each(p.keywords, lambda k: f'<a href="/tag/x" rel="tag">{k}</a>')
    before, after = p.others[6], p.others[7]
    return f"""<!DOCTYPE HTML><html><head><meta charset="UTF-8"><title>{p.headline}-{p.site}</title></head><body class="post-template-default single single-post nav_fixed m-excerpt-cat site-layout-2"><header class="header"><div class="container"><div class="logo"><a href="/" title="{p.site}"><img src="/logo.png" alt="{p.site}">{p.site}</a></div><div class="brand">{p.say("about_site")}</div><ul class="site-nav site-navbar"><li><a href="/">{p.say("home")}</a></li>{menu}<li class="navto-search"><a>搜索</a></li></ul><div class="topbar"><ul class="site-nav topmenu"><li><a>投稿</a></li><li><a>关注我们</a></li></ul>Hi, 请 <a class="user-signin">登录</a> &nbsp; <a class="user-reg">我要注册</a></div></div></header>
<section class="container"><div class="content-wrap"><div class="content"><header class="article-header"><h1 class="article-title"><a href="{p.href}">{p.headline}</a></h1><div class="article-meta">{items}</div></header><article class="article-content">{p.lead(photo)}{p.add_rest(text, photo)}<p class="post-copyright">未经允许不得转载：<a href="/">{p.site}</a> &raquo; <a href="{p.href}">{p.headline}</a></p></article><div class="post-actions"><a class="post-like action">赞(<span>{p.random.randrange(40)}</span>)</a> <a class="action">打赏</a></div><div class="action-share">分享到：<a>微信</a><a>微博</a></div><div class="article-tags">标签：{words}</div><nav class="article-nav"><span class="article-nav-prev">上一篇<br><a href="{before.href}" rel="prev">{before.headline}</a></span><span class="article-nav-next">下一篇<br><a href="{after.href}" rel="next">{after.headline}</a></span></nav><div class="relates relates-thumb"><div class="title"><h3>相关推荐</h3></div><ul>{related}</ul></div><div class="title" id="comments"><h3>评论 <b>2</b></h3></div><div id="respond" class="no_webshot"><form><textarea placeholder="你的评论可以一针见血"></textarea><p>{p.say("comment_terms")}</p><input type="text" placeholder="昵称"><button>提交评论</button></form></div><div id="postcomments"><ol class="commentlist">{voices}</ol></div></div></div>
<aside class="sidebar"><div class="widget widget_ui_posts"><h3>{p.say("latest")}</h3><ul>{newest}</ul></div><div class="widget widget_ui_tags"><h3>热门标签</h3><div class="items">{each(p.list("sections"), lambda s: f'<a href="/tag/x">{s} ({p.random.randrange(1, 60)})</a>')}</div></div><div class="widget widget_text"><h3>{p.say("newsletter")}</h3><p>{p.say("newsletter_text")}</p></div></aside></section>
<footer class="footer"><div class="container"><div class="flinks"><strong>友情链接</strong><ul><li><a>县图书馆</a></li><li><a>渡口茶馆</a></li></ul></div><p>&copy; 2012-{p.now.year} &nbsp; <a href="/">{p.site}</a> &nbsp; <a>网站地图</a> {p.say("copyright")}</p></div></footer></body></html>"""
