"""Weblogs of the first ten years."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=83,
    kind="weblogs",
    language="en",
    site="Tidepool Commons",
    address="http://www.tidepoolcommons.example/story/{yyyy}/{id}/{section}",
    year=2005,
    zone=-300,
    captions=False,
    section=True,
)
def set_community_blog(p: Sheet) -> str:
    """A weblog of many hands: "By …, Section …" and "Posted on … at …" with seconds and a zone in a coloured bar, a box of related links and a poll at the right, rated comments with times."""
    by = p.names('By <a href="/user/x">{}</a>, ')
    comments = each(
        enumerate(p.comments(4)),
        lambda n: (
            f'<table width="100%" cellspacing="0" cellpadding="2"><tr><td bgcolor="#EEEEEE"><a name="{n[0]}"><b>Re: hm</b></a> (none / {n[0]}) (#{n[0] + 1})<br>by <a href="/user/y">{n[1].reader}</a> on {p.tell(n[1].moment, "{weekday[0]}{weekday[1]}{weekday[2]} {mon} {dd}, {yyyy} at {hh}:{MM}:{SS} {HALF}")} EST</td></tr><tr><td><p>{n[1].text}</p></td></tr><tr><td>[ <a href="#">Parent</a> | <a href="#">Reply to This</a> ]</td></tr></table>'
        ),
    )
    return f"""<html><head><title>{p.headline} || {p.site}</title></head><body bgcolor="#ffffff"><table border="0" width="99%" align="center" cellpadding="0" cellspacing="0"><tr><td><a href="/"><img src="/images/header.gif" alt="{p.site}" border="0"></a><br><small>{p.say("about_site")}</small></td><td align="right">[ <a href="/faq">FAQ</a> | <a href="/search">Search</a> | <a href="/submit">Submit story</a> ]</td></tr><tr><td colspan="2" bgcolor="#666699">{each(p.list("sections"), lambda s: f'<a href="/section/{s.lower()}"><font color="#ffffff">{s}</font></a> |')} <a href="/section/everything"><font color="#ffffff">everything</font></a></td></tr></table>
<table border="0" width="99%" align="center" cellpadding="0" cellspacing="10"><tr><td valign="top" width="78%"><table width="100%" border="0" cellpadding="3" cellspacing="0"><tr><td bgcolor="#CCCCFF"><font face="verdana, arial" size="+1"><b>{p.headline}</b></font></td></tr><tr><td bgcolor="#EEEEFF"><font face="verdana, arial" size="2">{by}Section <a href="/section/x">{p.section}</a> [<a href="#">editorial category</a>]<br>{p.when("{weekday[0]}{weekday[1]}{weekday[2]} {mon} {dd}, {yyyy} at {hh}:{MM}:{SS} {HALF} EST", "Posted on {}<br>")}</font></td></tr></table>
<table width="100%"><tr><td><font face="verdana, arial" size="2">{p.lead('<img src="/images/topics/{file}" align="right" alt="">')}{p.text("<p>{}", "<p><b>{}</b>", "<blockquote>{}</blockquote>", "<li>{}", "<ul>{}</ul>")}</font></td></tr></table>
<p align="right"><small>&lt; <a href="{p.others[0].href}">{p.others[0].headline}</a> ({p.random.randrange(3, 90)} comments) | <a href="{p.others[1].href}">{p.others[1].headline}</a> ({p.random.randrange(3, 90)} comments) &gt;</small></p>
<table width="100%" bgcolor="#CCCCFF"><tr><td><b>{p.headline}</b> | <b>4</b> comments (4 topical, 0 hidden) | <a href="#">Post A Comment</a></td></tr><tr><td><form>Display: <select><option>Nested</option><option>Threaded</option></select> Sort: <select><option>Oldest First</option></select> <input type="submit" value="Set"></form></td></tr></table>{comments}</td>
<td valign="top" width="22%"><table width="100%" cellspacing="0"><tr><td bgcolor="#CCCCFF"><b>Log in</b></td></tr><tr><td><form><small>Username:</small> <input size="8"><br><small>Password:</small> <input type="password" size="8"></form></td></tr></table><table width="100%" cellspacing="0"><tr><td bgcolor="#CCCCFF"><b>Related Links</b></td></tr><tr><td><font size="2">{each(p.related, lambda t: f'&#183; <a href="{t.href}">{t.headline}</a><br>')}&#183; <a href="/user/x/diary">More on {p.section}</a></font></td></tr></table>
<table width="100%" cellspacing="0"><tr><td bgcolor="#CCCCFF"><b>Poll</b></td></tr><tr><td><font size="2"><b>{p.say("poll")}</b><br>{each(p.list("poll_options"), lambda o: f"<input type=radio>{o}<br>")}Votes: {p.random.randrange(20, 400)} | <a href="/poll">Results</a></font></td></tr></table><table width="100%" cellspacing="0"><tr><td bgcolor="#CCCCFF"><b>Recent diaries</b></td></tr><tr><td><font size="2">{each(p.others[2:7], lambda t: f'<a href="{t.href}">{t.headline}</a> by {t.author} - {p.tell(t.moment, "{mon} {d}")}<br>')}</font></td></tr></table></td></tr></table>
<center><font size="1">All trademarks and copyrights on this page are owned by their respective companies. The Rest &copy; 2000 - {p.now.year} {p.site}.<br>Powered by collaborative weblog software.</font></center></body></html>"""


@skin(
    number=84,
    kind="weblogs",
    language="zh",
    site="听潮手记",
    address="http://blog.tingchao.example/s/blog_{id}.html",
    year=2009,
    related=False,
    keywords=True,
    section=True,
)
def set_portal_blog(p: Sheet) -> str:
    """A blog of a Chinese portal: time with seconds in brackets beside the headline, tags and category in a table, the writer after "文/" as first line, lines set in by wide spaces, counters between dotted bars."""
    photo = '<p align="center"><a href="http://photo.tingchao.example/{file}" target="_blank"><img src="http://static.tingchao.example/{file}" width="500"></a></p><p align="center"><font color="#808080" style="font-size: 12px">图：{caption}</font></p>'
    comments = each(
        p.comments(3),
        lambda c: (
            f'<li class="SG_revert_li"><div class="SG_revert_Left"><img src="/face.gif"></div><div class="SG_revert_Cont"><p><span class="SG_revert_Tit">{c.reader}</span></p><div class="SG_revert_Inner">{c.text}</div><p class="SG_revert_Time"><em class="SG_txtc">{p.tell(c.moment, "{yyyy}-{mm}-{dd} {HH}:{MM}:{SS}")}</em><a href="#">回复(0)</a></p></div></li>'
        ),
    )
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"><html><head><title>{p.headline}_{p.site}_潮声博客</title></head><body><div id="toolbar"><a href="http://blog.tingchao.example/">博客首页</a> <a href="/login">登录</a> <a href="/reg">注册</a> <span>{p.tell(p.now, "{m}月{d}日 {weekday}")}</span></div><div id="headarea"><h1 id="blogname"><a href="/u/1">{p.site}</a></h1><div class="bloglink"><a href="http://blog.tingchao.example/u/1">http://blog.tingchao.example/u/1</a> [订阅][手机订阅]</div><div class="blognav"><a href="/u/1">首页</a><a href="/list">博文目录</a><a href="/pic">图片</a><a href="/profile">关于我</a></div></div>
<div id="sinablogbody"><div id="column_1" class="SG_colW21"><div class="SG_conn"><div class="SG_connHead">个人资料</div><div class="SG_connBody"><strong>{p.site}</strong><p>博客等级：{p.random.randrange(5, 19)}</p><p>博客访问：{p.random.randrange(9000, 999999)}</p><p>关注人气：{p.random.randrange(90, 9000)}</p></div></div><div class="SG_conn"><div class="SG_connHead">{p.say("most_read")}</div><ul>{each(p.others[:5], lambda t: f'<li><a href="{t.href}">{t.headline}</a></li>')}</ul></div><div class="SG_conn"><div class="SG_connHead">访客</div><ul>{each(p.comments(3), lambda c: f"<li><a href='/u/2'>{c.reader}</a> <em>{p.tell(c.moment, '{m}月{d}日')}</em></li>")}</ul></div></div>
<div id="column_2" class="SG_colW73"><div class="SG_connHead"><span class="title">正文</span><span class="edit">字体大小：<a>大</a> <strong>中</strong> <a>小</a></span></div><div class="SG_connBody"><div class="artical"><div class="articalTitle"><h2 class="titName SG_txta">{p.headline}</h2> {p.when("{yyyy}-{mm}-{dd} {HH}:{MM}:{SS}", '<span class="time SG_txtc">({})</span>')}</div>
<div class="articalTag"><table><tr><td class="blog_tag"><span class="SG_txtb">{p.say("tags")}：</span>{each(p.keywords, lambda k: f'<h3><a href="/tag/x" target="_blank">{k}</a></h3>')}</td><td class="blog_class"><span class="SG_txtb">分类：</span><a href="/c/1">{p.section}</a></td></tr></table></div>
<div class="articalContent">{p.names("<p>　　文/{}</p>", "、", "、")}{p.lead(photo)}{p.text('<p>　　<span style="font-size: 14px">{}</span></p><p>&nbsp;</p>', "<p>　　<strong>{}</strong></p><p>&nbsp;</p>", "<p>　　{}</p><p>&nbsp;</p>", "<p>　　{}</p>", "{}", photo)}</div>
<div class="shareUp"><span>分享：</span><a>微博</a> <a>空间</a></div><div class="articalInfo"><div>阅读<span>({p.random.randrange(90, 9000)})</span>┊ <a>评论</a><span>({p.random.randrange(40)})</span>┊ <a>收藏</a>(0)┊ <a>转载</a>(0)┊ <a>喜欢▼</a>┊ <a>打印</a>┊ <a>举报</a></div></div><div class="articalfrontback"><div><span class="SG_txtb">前一篇：</span><a href="{p.others[5].href}">{p.others[5].headline}</a></div><div><span class="SG_txtb">后一篇：</span><a href="{p.others[6].href}">{p.others[6].headline}</a></div></div></div>
<div class="allComm"><div class="allCommTit"><strong>评论</strong> <a href="#">重要提示：警惕虚假中奖信息</a></div><ul class="SG_cmp_revert">{comments}</ul><div class="writeComm"><strong>发评论</strong><textarea></textarea><p>登录名： <input> 密码： <input type="password"></p><p>{p.say("comment_terms")}</p><p>以上网友发言只代表其个人观点，不代表本网的观点或立场。</p></div></div></div></div></div><div id="footer"><p>潮声博客 意见反馈 留言板 欢迎批评指正</p><p>Copyright © 1996 - {p.now.year} All Rights Reserved</p></div></body></html>"""
