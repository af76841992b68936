"""A Chinese county's portal in the templates that came with a much-used system of the country."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=317,
    kind="east asia",
    language="zh",
    site="碧芦湾信息网",
    address="http://www.biluwan.example/index.php?m=content&c=index&a=show&catid=9&id={id}",
    year=2013,
    standfirst=True,
    section=True,
    keywords=True,
)
def set_shipped_templates(p: Sheet) -> str:
    """A Chinese county's portal in the templates that came with a much-used system: a bar to sign in, maps and feeds, the day with its weekday, crumbs with arrows, the headline in h1 and in it after a break the moment with seconds, the source, number of voices and readings in a span, a summary in a frame, text with indents, centred pictures with a line below, the writers in brackets as the last line before "责任编辑", the pager of pages, words with "Tags:", keys for moods with counts, neighbours, "延伸阅读" as two lists with points, voices with moments, ranks of the channel by numbers and days."""
    photo = '<p style="text-align: center;"><img alt="" src="/uploadfile/{file}" style="width: 500px;"><br><span style="font-size:12px;">{caption}（{credit} 摄）</span></p>'
    when = p.when("{yyyy}-{mm}-{dd} {HH}:{MM}:{SS}", "{}&nbsp;&nbsp;&nbsp;")
    who = p.names('<p style="text-align: right;">（记者：{}）</p>', "、", "、")
    text = p.text(
        '<p style="text-indent: 2em;">{}</p>',
        '<p style="text-indent: 2em;"><strong>{}</strong></p>',
        '<p style="text-indent: 2em;">{}</p>',
        picture=photo,
    )
    words = each(p.keywords, lambda k: f'<a href="/index.php?m=content&amp;c=tag" class="blue">{k}</a>')
    related = each(
        p.related,
        lambda t: (
            f'<li>·<a href="{t.href}" target="_blank">{t.headline}</a><span>({p.tell(t.moment, "{yyyy}-{mm}-{dd}")})</span></li>'
        ),
    )
    ranks = each(
        p.others[:5],
        lambda t: f'<li><span>{p.random.randrange(100, 9000)}</span><a href="{t.href}">{t.headline}</a></li>',
    )
    newest = each(
        p.others[5:7],
        lambda t: f'<li><span>{p.tell(t.moment, "{mm}-{dd} {HH}:{MM}")}</span><a href="{t.href}">{t.headline}</a></li>',
    )
    before = p.others[7]
    said = p.comments(2)
    voices = each(
        said,
        lambda c: (
            f'<h5 class="title fn">{c.reader} <font color="#FF0000">于 {p.tell(c.moment, "{yyyy}-{mm}-{dd} {HH}:{MM}:{SS}")} 发布</font></h5><div class="content">{c.text}<div class="rt"><a>支持</a>（<font>{p.random.randrange(9)}</font>）</div></div>'
        ),
    )
    moods = each(
        ("震惊", "不解", "愤怒", "高兴", "支持"),
        lambda m: (
            f'<li><span>{p.random.randrange(40)}</span><div class="pillar"></div><img src="/statics/images/mood.gif" alt=""><br>{m}</li>'
        ),
    )
    menu = each(p.list("sections"), lambda s: f'<li><a href="/list.html"><span>{s}</span></a></li>')
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>{p.headline} - {p.section} - {p.site}</title></head><body><div class="body-top"><div class="content"><div class="login lh24 blue"><a href="/rss">RSS订阅</a> <span class="rt">您好，请 <a>登录</a> | <a>免费注册</a></span> <span>{p.tell(p.now, "{yyyy}年{m}月{d}日 {weekday}")}</span></div></div></div><div class="header"><div class="logo"><a href="/"><img src="/statics/images/logo.jpg" alt="{p.site}" /></a></div><div class="banner"></div><div class="nav-bar"><ul class="nav-site"><li><a href="/"><span>{p.say("home")}</span></a></li>{menu}</ul></div></div>
<div class="main"><div class="col-left"><div class="crumbs"><a href="/">{p.say("home")}</a><span> &gt; </span><a href="/list.html">{p.section}</a> &gt; 正文</div><div id="Article"><h1>{p.headline}<br /><span>{when}来源：{p.site}&nbsp;&nbsp;&nbsp;评论：<a href="#comment">{len(said)}</a> 点击：<span id="hits">{p.random.randrange(20, 4000)}</span></span></h1><div class="summary">{p.standfirst}</div><div class="content">{p.lead(photo)}{p.add_rest(text, photo)}{who}</div><div class="bk10"></div><div class="editor">责任编辑：阿芦</div><div id="pages" class="text-c"></div><p class="cl mg_t10"><strong>Tags：</strong>{words}</p><p class="f14"><strong>上一篇：</strong><a href="{before.href}">{before.headline}</a><br /><strong>下一篇：</strong>最后一页</p></div><div class="Article-Tool">分享到：<a>QQ空间</a><a>新浪微博</a><a>人人网</a> <a>收藏</a></div><div class="mood"><h5 class="title">顶一下，您看到此篇文章时的感受是：</h5><ul>{moods}</ul></div><div class="related"><h5 class="blue">延伸阅读：</h5><ul class="list blue lh24 f14">{related}</ul></div><div class="bk15"></div><div class="comment" id="comment"><h4 class="f14">{p.say("comments")}</h4>{voices}<form><textarea rows="8" cols="80"></textarea><br>验证码：<input size="6"><img src="/api.php?op=checkcode" alt=""> <input type="submit" value="发布"></form><p class="gray">{p.say("comment_terms")}</p></div></div>
<div class="col-auto"><div class="box"><h5 class="title-2">频道总排行</h5><ul class="content digg">{ranks}</ul></div><div class="bk10"></div><div class="box"><h5 class="title-2">{p.say("latest")}</h5><ul class="content rank">{newest}</ul></div><div class="box"><h5 class="title-2">投票调查</h5><p>{p.say("poll")}</p></div></div></div>
<div class="footer"><p class="info"><a>关于我们</a> | <a>联系方式</a> | <a>版权声明</a> | <a>招聘信息</a> | <a>友情链接</a><br />{p.say("about_site")}<br />ICP备案号：芦ICP备00000000号 &copy; 2005-{p.now.year} {p.site} {p.say("copyright")}</p></div></body></html>"""
