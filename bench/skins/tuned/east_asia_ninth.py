"""A free paper of Japan and a site of a Chinese county."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=171,
    kind="east asia",
    language="ja",
    site="みなみ浜タウンペーパー",
    address="https://www.minamihama-town.example/0106/{yyyy}/{mm}/{dd}/{id}.html",
    year=2020,
    precision="day",
    standfirst=True,
    section=True,
)
def set_free_town_paper(p: Sheet) -> str:
    """A Japanese free paper of a town: edition and the way to its area over the headline, section and "公開日" with dots in one list, the standfirst as a bold second title, pictures as a list at the side with the line below, text in one box of breaks with headings in strong, articles of this edition's front page with days, "あっとほーむデスク", maps of other editions in the foot."""
    photo = '<li><a href="/images/a/{file}" class="swipebox"><img src="/images/a/{file}" alt="{caption}"></a><p class="cap">{caption}</p></li>'
    extra = '<div class="photo-in"><img src="/images/a/{file}" alt=""><p class="cap">{caption}</p></div>'
    who = p.names('<p class="kisha">（取材・文／{}）</p>', "、", "、")
    when = p.when("{yyyy}.{mm}.{dd}", '<li class="day">公開日：{}</li>')
    related = each(
        p.related,
        lambda t: (
            f'<li><a href="{t.href}"><figure><img src="/images/t/{t.picture}" alt=""></figure><div class="tx"><p class="ttl">{t.headline}</p><p class="lead">{t.summary}</p><p class="ymd">{p.tell(t.moment, "{m}月{d}日号")}</p></div></a></li>'
        ),
    )
    top = each(
        p.others[:5],
        lambda t: (
            f'<li><a href="{t.href}">{t.headline}</a><span class="cate">{t.section}</span><span>{p.tell(t.moment, "{m}月{d}日")}</span></li>'
        ),
    )
    return f"""<!DOCTYPE html><html lang="ja"><head><meta charset="UTF-8"><title>{p.headline} | みなみ浜区 | {p.site}</title></head><body id="news"><header><div class="hd"><p class="catch">地域のニュースをお届けします</p><p class="logo"><a href="/"><img src="/common/logo.svg" alt="{p.site}"></a></p><p class="today">{p.tell(p.now, "{m}月{d}日（{weekday}）")}</p><ul class="sub"><li><a href="/ad/">広告掲載</a></li><li><a href="/mail/">{p.say("newsletter")}</a></li></ul></div><nav><ul>{each(p.list("sections"), lambda s: f"<li><a href='/x/'>{s}</a></li>")}<li><a href="/event/">イベント</a></li><li><a href="/person/">人物風土記</a></li></ul></nav></header>
<div id="pankuzu"><ul><li><a href="/">{p.say("home")}</a></li><li><a href="/0106/">みなみ浜区版</a></li><li>{p.headline}</li></ul></div><div id="contents"><main><p class="areaname"><a href="/0106/">みなみ浜区版 エリアトップへ</a></p><article class="kiji"><header class="kiji-h"><h1>{p.headline}</h1><h2>{p.standfirst}</h2><ul class="data"><li class="category"><a href="/x/">{p.section}</a></li>{when}</ul><ul class="snsbtn"><li><a>LINEで送る</a></li><li><a>{p.list("share")[0]}</a></li></ul></header>{p.lead(f'<ul class="photolist">{photo}</ul>')}<div class="honbun">{p.text("　{}<br>", "<br><strong>{}</strong><br>", "　{}<br>", "　▽{}<br>", "{}", extra)}</div>{who}</article><div class="pr"><p>{p.say("advertisement")}</p><a href="/ad/1"><img src="/ad/soudan.jpg" alt=""></a></div>
<section class="kanren"><h3>{p.say("related")}</h3><ul class="list">{related}</ul></section><section class="saishin"><h3>みなみ浜区版のトップニュース<span>最新</span></h3><ul>{top}</ul></section></main><aside><section><h3>{p.say("most_read")}</h3><ol>{each(p.others[4:8], lambda t: f"<li><a href='{t.href}'>{t.headline}</a></li>")}</ol></section><section><h3>あっとほーむデスク</h3><ul><li><a href="/desk/1">{p.tell(p.now, "{m}月{d}日 0:00更新")}</a></li><li><a href="/desk/2">{p.tell(p.others[6].moment, "{m}月{d}日 0:00更新")}</a></li></ul></section><section><h3>バックナンバー</h3><p>{p.tell(p.now, "最新号 {yyyy}年{m}月{d}日号")}</p></section><section class="tenki"><h3>きょうの天気</h3><p>{p.say("weather")}</p></section></aside></div>
<footer><ul class="area"><li>北浜区版</li><li>山手市版</li><li>川崎町版</li></ul><p>{p.say("about_site")}</p><p class="copy">Copyright {p.now.year} {p.site}. {p.say("copyright")}</p></footer></body></html>"""


@skin(
    number=172,
    kind="east asia",
    language="zh",
    site="清溪在线",
    address="http://www.qingxi-online.example/a/{section}/{yyyy}/{mm}{dd}/{id}.html",
    year=2013,
    standfirst=True,
    section=True,
    keywords=True,
)
def set_free_chinese_system(p: Sheet) -> str:
    """A Chinese county's site on the free system that everyone used: place with > signs, headline in h2, 时间, 来源, 作者 and 点击 as small labels with their values in one line, a summary in a box, the text with wide spaces, pictures with a line under them in a centred paragraph, keywords and 责任编辑, buttons for up and down votes, the neighbours, related lists, boxes of comments, columns of recommended and hot stories with days."""
    photo = '<p style="text-align: center;"><img alt="" src="/uploads/allimg/{file}" border="0" /></p><p style="text-align: center;"><span style="color:#0000ff;font-size:12px;">{caption}</span></p>'
    who = p.names("<small>作者:</small>{}", "　", "　", house=True)
    when = p.when("{yyyy}-{mm}-{dd} {HH}:{MM}", "<small>时间:</small>{}")
    related = each(
        p.related,
        lambda t: f'<li><a href="{t.href}">{t.headline}</a><span>{p.tell(t.moment, "{yyyy}-{mm}-{dd}")}</span></li>',
    )
    voices = each(
        p.comments(3),
        lambda c: (
            f'<div class="decmt-box2"><a class="fl"><img src="/member/dfboy.png"></a><p><span class="decmt-username">{c.reader}</span> <span class="decmt-time">发表于 {p.tell(c.moment, "{yyyy}-{mm}-{dd} {HH}:{MM}:{SS}")}</span></p><p class="decmt-content">{c.text}</p><span class="decmt-act">支持[0] 反对[0] 回复</span></div>'
        ),
    )
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>{p.headline}_{p.section}_{p.site}</title></head><body class="articleview"><div class="header_top"><span>{p.say("today")}{p.tell(p.now, "{yyyy}年{m}月{d}日 {weekday}")}</span> <span>{p.say("weather")}</span> <a>设为首页</a> <a>加入收藏</a></div><div class="header"><div class="top w960 center"><div id="logo"><a href="/"><img src="/templets/default/images/logo.gif" alt="{p.site}" /></a></div><div class="banner"><img src="/ad/fangchan.gif" /></div></div><div class="module blue mT10"><div id="navMenu"><ul><li><a href="/"><span>{p.say("home")}</span></a></li>{each(p.list("sections"), lambda s: f"<li><a href='/a/x/'><span>{s}</span></a></li>")}</ul></div><div class="search"><form><input type="text" value="在这里搜索..." /><button>搜索</button></form></div></div></div>
<div class="w960 center clear mt1"><div class="pleft"><div class="place"><strong>当前位置:</strong> <a href="/">主页</a> &gt; <a href="/a/x/">{p.section}</a> &gt;</div><div class="viewbox"><div class="title"><h2>{p.headline}</h2></div><div class="info">{when}<small>来源:</small>{p.site}　{who}<small>点击:</small>{p.random.randrange(20, 4000)}次</div><div class="intro">{p.standfirst}</div><div class="content"><table width="100%"><tr><td>{p.lead(photo)}{p.text("<p>　　{}</p>", "<p>　　<strong>{}</strong></p>", "<p>　　{}</p>", "<p>　　{}</p>", "{}", photo)}</td></tr></table>(责任编辑：admin)</div><div class="dede_pages"><ul class="pagelist"></ul></div><div class="tags">{p.say("tags")}：{" ".join(f'<a href="/tags.php">{k}</a>' for k in p.keywords)}</div><div class="newdigg"><div class="diggbox digg_good"><div class="digg_act">顶一下</div><div class="digg_num">({p.random.randrange(30)})</div><div class="digg_percent">100%</div></div><div class="diggbox digg_bad"><div class="digg_act">踩一下</div><div class="digg_num">(0)</div><div class="digg_percent">0%</div></div></div><div class="boxoff"><strong>------分隔线----------------------------</strong></div><div class="handle"><div class="context"><ul><li>上一篇：<a href="{p.others[5].href}">{p.others[5].headline}</a></li><li>下一篇：<a href="{p.others[6].href}">{p.others[6].headline}</a></li></ul></div><div class="actbox"><ul><li><a>收藏</a></li><li><a>挑错</a></li><li><a>推荐</a></li><li><a>{p.list("share")[1]}</a></li></ul></div></div></div>
<div class="tbox"><dl class="tbox"><dt><strong>{p.say("related")}</strong></dt><dd><ul class="c1 ico2">{related}</ul></dd></dl></div><div class="mt1"><dl class="tbox"><dt><strong>{p.say("comment_form")}</strong></dt><dd><div class="dede_comment_post"><p>{p.say("comment_terms")}</p><form>评价: <input type="radio" />中立 <input type="radio" />好评 <input type="radio" />差评 表情: 用户名: <input size="16" /> 验证码: <input size="4" /><button>{p.say("comment_form")}</button></form></div></dd></dl></div><div class="mt1"><dl class="tbox"><dt><strong>最新评论</strong> <span class="more"><a>进入详细评论页&gt;&gt;</a></span></dt><dd>{voices}</dd></dl></div></div>
<div class="pright"><div class="infos_userinfo"><dl class="tbox"><dt><strong>栏目列表</strong></dt><dd><ul class="d6">{each(p.list("sections"), lambda s: f"<li><a href='/a/x/'>{s}</a></li>")}</ul></dd></dl></div><div class="commend mt1"><dl class="tbox light"><dt class="light"><strong>推荐内容</strong></dt><dd class="light"><ul class="d4">{each(p.others[:4], lambda t: f"<li><a href='{t.href}'>{t.headline}</a><p>{t.summary}...</p></li>")}</ul></dd></dl></div><div class="hot mt1"><dl class="tbox light"><dt class="light"><strong>热点内容</strong></dt><dd class="light"><ul class="c1 ico2">{each(p.others[4:8], lambda t: f"<li><span>{p.tell(t.moment, '{mm}-{dd}')}</span><a href='{t.href}'>{t.headline}</a></li>")}</ul></dd></dl></div></div></div>
<div class="footer w960 center mt1 clear"><p class="powered">Powered by a free system © 2004-{p.now.year}</p><p class="copyright">Copyright &copy; {p.now.year} {p.site} {p.say("copyright")} 皖ICP备0800{p.random.randrange(1000, 9999)}号</p></div></body></html>"""
