"""The Chinese edition of a foreign business paper, as it stood around 2011."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=383,
    kind="east asia",
    language="zh",
    site="港岸商业评论中文网",
    address="http://cn.gangan-review.example/story/00104{id}",
    year=2011,
    zone=480,
    standfirst=True,
    section=True,
)
def set_foreign_business_edition(p: Sheet) -> str:
    """The Chinese edition of a foreign business paper around 2011: rates of markets and today in the head, path of sections, day, clock and "北京时间" above the headline, writers with "报道" under it, the standfirst in a grey strip, a picture floated with caption and source, sizes of letters in words, a box of newest stories with days amid the text, a rights notice after it, related reading, most popular of the day, comments with moments and seconds."""
    photo = '<div class="storypic"><img src="http://img.gangan-review.example/picture/{file}" alt="" /><div class="pic-credit">{credit}</div><div class="pic-text">{caption}</div></div>'
    when = p.when("{yyyy}年{m}月{d}日 {HH}:{MM}", '<div class="storytime">{}（北京时间）</div>')
    who = p.names('<span class="storyauthor">{} 报道</span>', "、", "、")
    inbox = f'<div class="inlinebox"><h5>{p.say("read_also")}</h5><ul>{each(p.others[:2], lambda t: f"""<li><a href="{t.href}">{t.headline}</a> <i>{p.tell(t.moment, "{yyyy}-{mm}-{dd}")}</i></li>""")}</ul></div>'
    text = p.text(
        "<p>{}</p>", "<p><b>{}</b></p>", "<p>{}</p>", "<p>· {}</p>", '<div class="dots">{}</div>', photo, {3: inbox}
    )
    talk = each(
        p.comments(3),
        lambda c: (
            f'<div class="cmt"><span class="cmt-user">{c.reader}</span><span class="cmt-loc">来自网友</span><span class="cmt-date">{p.tell(c.moment, "{yyyy}-{mm}-{dd} {HH}:{MM}:{SS}")}</span><div class="cmt-body">{c.text}</div><div class="cmt-act"><a href="#">支持({p.random.randrange(0, 40)})</a> <a href="#">反对({p.random.randrange(0, 12)})</a> <a href="#">回复</a></div></div>'
        ),
    )
    menu = each(p.list("sections"), lambda s: f'<li><a href="/channel/x.html">{s}</a></li>')
    hot = each(
        enumerate(p.others[2:7], 1),
        lambda n: f'<li><b>{n[0]}</b><a target="_blank" href="{n[1].href}">{n[1].headline}</a></li>',
    )
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>{p.headline} - {p.site}</title><link rel="stylesheet" type="text/css" href="/css/ft2011.css" /></head>
<body><div class="topad"><img src="http://ads.gangan-review.example/960x90.jpg" alt="" /></div><div id="header"><div class="hd-left"><a href="/"><img src="/images/logo.gif" alt="{p.site}" /></a></div><div class="hd-right"><span class="today">{p.tell(p.now, "{yyyy}年{m}月{d}日 {weekday}")}</span> <a href="/users/login">登录</a> | <a href="/users/register">免费注册</a> | <a href="/big5/">繁體</a> | <a href="/en/">English</a></div><div class="quotes">人民币/美元 6.{p.random.randrange(3000, 6000)} &nbsp; 原油 {p.random.randrange(70, 120)}.{p.random.randrange(10, 99)} &nbsp; 黄金 {p.random.randrange(1300, 1900)}.{p.random.randrange(10, 99)}</div><ul class="nav"><li><a href="/">{p.say("home")}</a></li>{menu}<li><a href="/video/">视频</a></li><li><a href="/letters/">读者来信</a></li></ul><form action="/search/" method="get"><input name="keys" type="text" /><input type="submit" value="搜索" /></form></div>
<div id="wrap"><div class="leftcol"><div class="path">您现在的位置：<a href="/">{p.say("home")}</a> &gt; <a href="/channel/x.html">{p.section}</a> &gt; 文章</div>
<div id="storyview">{when}<h1 id="topictitle">{p.headline}</h1><div class="byline">{who}</div><div class="tools"><a href="#">大</a> <a href="#">中</a> <a href="#">小</a> | <a href="?print=y">打印</a> | <a href="#">电邮给朋友</a> | <a href="#">收藏</a> | <a href="#cmt">评论[{p.random.randrange(3, 60)}条]</a></div><div class="storyleadin">{p.standfirst}</div><div class="content" id="bodytext">{p.lead(photo)}
{p.add_rest(text, photo)}</div>
<p class="copyright">本文版权归{p.site}所有，未经允许任何单位或个人不得转载，复制或以任何其他方式使用本文全部或部分，侵权必究。</p>
<div class="related"><h4>{p.say("related")}</h4><ul>{each(p.related, lambda t: f'<li><a href="{t.href}">{t.headline}</a><p>{t.summary}</p></li>')}</ul></div></div>
<a name="cmt"></a><div class="comments"><h4>{p.say("comments")}</h4>{talk}<form method="post" action="/comments/add"><textarea rows="5" cols="60"></textarea><p>用户名 <input type="text" /> <input type="checkbox" /> 匿名发表 <input type="submit" value="{p.say("send")}" /></p><p class="terms">{p.say("comment_terms")}</p></form></div></div>
<div class="rightcol"><div class="rbox"><h4>十大热门文章</h4><ol>{hot}</ol></div><div class="rbox"><h4>{p.say("newsletter")}</h4><p>{p.say("newsletter_text")}</p><input type="text" value="您的邮箱" /><input type="button" value="订阅" /></div><div class="rbox"><h4>{p.say("poll")}</h4>{each(p.list("poll_options"), lambda o: f'<p><input type="radio" name="v" /> {o}</p>')}<input type="button" value="投票" /></div><div class="rbox"><h4>{p.others[7].section}</h4><a href="{p.others[7].href}"><img src="http://img.gangan-review.example/picture/{p.others[7].picture}" alt="" /></a><p><a href="{p.others[7].href}">{p.others[7].headline}</a></p><span class="author">{p.others[7].author}</span></div></div></div>
<div id="footer"><p><a href="/m/corp/aboutus.html">关于我们</a> | <a href="/m/corp/sales.html">广告业务</a> | <a href="/m/corp/copyright.html">版权声明</a> | <a href="/m/corp/job.html">加入我们</a> | <a href="/m/corp/faq.html">常见问题</a></p><p>&copy; {p.now.year} 港岸评论集团 {p.say("copyright")}</p></div></body></html>"""
