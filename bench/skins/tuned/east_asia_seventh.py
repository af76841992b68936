"""Sites of Japan and Korea."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=125,
    kind="east asia",
    language="ja",
    site="みさき放送ニュース",
    address="http://www.misaki-hoso.example/news/html/k{id}.html",
    year=2012,
    has_year=False,
    authors=False,
    section=True,
)
def set_broadcaster(p: Sheet) -> str:
    """A Japanese broadcaster: month, day and clock in a paragraph over the headline, no writers, the text in one box of paragraphs, related news with dates in brackets as a definition list, other stations and an index of the hour at the side."""
    photo = '<div id="news_image"><img src="./images/{file}" alt="" width="400" height="225"><p class="news_caption">{caption}（撮影：{credit}）</p></div>'
    index = each(
        p.others[:7],
        lambda t: (
            f'<li><a href="{t.href}">{t.headline}</a> <span class="time">（{p.tell(t.moment, "{m}月{d}日 {H}時{MM}分")}）</span></li>'
        ),
    )
    related = each(
        p.related,
        lambda t: (
            f'<dd class="news_add"><a href="{t.href}"><em>{t.headline}</em></a> <span>（{p.tell(t.moment, "{m}月{d}日")}）</span></dd>'
        ),
    )
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"><html lang="ja"><head><title>{p.headline} {p.site}</title></head><body id="news_detail"><div id="container"><div id="globalheader"><p id="logo"><a href="/"><img src="/images/logo.gif" alt="{p.site}"></a></p><ul id="gnav">{each(p.list("sections"), lambda s: f"<li><a href='/news/x.html'>{s}</a></li>")}</ul><p id="nowtime">{p.tell(p.now, "{m}月{d}日（{weekday}） {H}時{MM}分")}現在</p><form id="search"><input><button>検索</button></form></div>
<div id="pan"><a href="/">{p.say("home")}</a> ＞ <a href="/news/x.html">{p.section}</a> ＞ ニュース詳細</div><div id="contents"><div id="main"><div id="news_textarea" class="clearfix"><div class="newstitle">{p.when("{m}月{d}日 {H}時{MM}分", '<p class="newstime">{}</p>')}<h1 class="newstitle_h1">{p.headline}</h1></div>{p.lead(photo)}<div id="news_textbody">{p.text("<p>{}</p>", '<p class="midashi">【{}】</p>', "<p>{}</p>", "<p>・{}</p>", "{}", photo)}</div><p class="sns"><a>{p.list("share")[0]}</a> <a>{p.list("share")[1]}</a> <a>文字サイズの変更</a></p><dl id="news_related"><dt>{p.say("related")}</dt>{related}</dl><p class="gotop"><a href="#container">ページの先頭へ</a></p></div></div>
<div id="side"><div class="sidebox"><h3>{p.say("latest")}</h3><ul>{index}</ul><p class="more"><a href="/news/">一覧を見る</a></p></div><div class="sidebox"><h3>{p.say("most_read")}</h3><ol>{each(p.others[4:8], lambda t: f"<li><a href='{t.href}'>{t.headline}</a></li>")}</ol></div><div class="sidebox"><h3>各地の放送局</h3><ul><li>北浜</li><li>南ヶ丘</li><li>島しょ部</li></ul></div><p class="tenki">{p.say("weather")}</p></div></div><div id="globalfooter"><p>{p.say("copyright")}</p><p>Copyright Misaki Broadcasting. {p.now.year}</p></div></div></body></html>"""


@skin(
    number=126,
    kind="east asia",
    language="ko",
    site="해명신문",
    address="http://www.haemyeong-news.example/news/articleView.html?idxno={id}",
    year=2009,
    kicker=True,
    section=True,
)
def set_local_weekly(p: Sheet) -> str:
    """A Korean local weekly on a system for internet papers: the story's cells without a name of their own, headline in a b, kicker under it, time with seconds and the writer with an address as cells at the right, captions in a cell under the picture, the right of the paper after the text, related lines with their days."""
    photo = '<table border="0" cellspacing="0" cellpadding="0" align="center" width="460"><tr><td width="10">&nbsp;</td><td align="center"><img src="/news/photo/{file}" border="1" /></td><td width="10">&nbsp;</td></tr><tr><td></td><td id="font_imgdown_x" style="padding:10px" class="view_r_caption"><font color="#306f7f">▲ {caption} ⓒ {credit}</font></td><td></td></tr></table>'
    who = p.names(
        '<td class="view_r" align="right">{} 기자 <a href="mailto:desk@haemyeong.example"><img src="/image/mail.gif" border="0"></a></td>',
        "·",
        "·",
    )
    when = p.when("{yyyy}년 {mm}월 {dd}일 {HH}:{MM}:{SS}", '<td class="view_r" align="right">{}</td>')
    related = each(
        p.related,
        lambda t: (
            f'<tr><td class="view_rel"><img src="/image/dot.gif"> <a href="{t.href}">{t.headline}</a> <font color="#999999" size="1">({p.tell(t.moment, "{yyyy}-{mm}-{dd} {HH}:{MM}:{SS}")})</font></td></tr>'
        ),
    )
    voices = each(
        p.comments(3),
        lambda c: (
            f'<table width="100%" class="reply"><tr><td><b>{c.reader}</b> <font size="1">({p.random.randrange(58, 222)}.{p.random.randrange(9, 222)}.***.{p.random.randrange(9, 222)})</font></td><td align="right">{p.tell(c.moment, "{yyyy}-{mm}-{dd} {HH}:{MM}:{SS}")}</td></tr><tr><td colspan="2">{c.text}</td></tr></table>'
        ),
    )
    return f"""<html><head><title>{p.site} - {p.headline}</title></head><body topmargin="0" leftmargin="0"><table width="960" align="center" cellpadding="0" cellspacing="0"><tr><td width="220"><a href="/"><img src="/image/logo.gif" border="0" alt="{p.site}"></a></td><td valign="bottom" class="top_date">최종편집 : {p.tell(p.now, "{yyyy}.{m}.{d} {weekday} {HH}:{MM}")}</td><td align="right"><a href="/member">로그인</a> | <a href="/join">회원가입</a> | <a href="/pdf">지면보기</a></td></tr><tr><td colspan="3" bgcolor="#003366"><table><tr>{each(p.list("sections"), lambda s: f"<td class='menu'><a href='/news/articleList.html'><font color=white>{s}</font></a></td>")}</tr></table></td></tr></table>
<table width="960" align="center" cellpadding="0" cellspacing="0"><tr valign="top"><td width="640"><table width="100%" cellpadding="0" cellspacing="0"><tr><td class="path">{p.say("home")} &gt; 뉴스 &gt; <a href="/news/articleList.html">{p.section}</a></td></tr><tr><td height="2" bgcolor="#cccccc"></td></tr><tr><td height="10"></td></tr><tr><td class="view_t"><b>{p.headline}</b></td></tr><tr><td class="view_sub">{p.kicker}</td></tr><tr><td height="10"></td></tr><tr><td><table width="100%" cellpadding="0" cellspacing="0"><tr><td></td>{when}</tr><tr><td></td>{who}</tr></table></td></tr><tr><td height="1" bgcolor="#dddddd"></td></tr><tr><td align="right"><a>{p.list("share")[1]}</a> <a>{p.list("share")[2]}</a> <a>글자크게</a> <a>글자작게</a></td></tr>
<tr><td id="articleBody" class="view_r" style="padding:10px">{p.lead(photo)}{p.text("<p>{}</p>", "<p><b>◆ {}</b></p>", "<p>{}</p>", "<p>- {}</p>", "{}", photo)}</td></tr><tr><td class="view_copy"><font color="#777777">&lt;저작권자 &copy; {p.site} 무단전재 및 재배포금지&gt;</font></td></tr><tr><td align="right"><a href="/news/articleList.html">[목록으로]</a></td></tr><tr><td><table width="100%"><tr><td><b>{p.say("related")}</b></td></tr>{related}</table></td></tr>
<tr><td><table width="100%" bgcolor="#f4f4f4"><tr><td><b>독자의견 (전체 3건)</b></td></tr><tr><td class="rule">{p.say("comment_terms")}</td></tr><tr><td><form>이름 <input size="8"> 비밀번호 <input type="password" size="8"><br><textarea cols="60" rows="3"></textarea><input type="submit" value="{p.say("send")}"></form></td></tr></table>{voices}</td></tr></table></td><td width="20"></td><td width="300"><table width="100%" class="side"><tr><td class="side_t">{p.say("most_read")}</td></tr>{each(enumerate(p.others[:5]), lambda n: f"<tr><td><font color=red>{n[0] + 1}</font> <a href='{n[1].href}'>{n[1].headline}</a></td></tr>")}</table><table width="100%" class="side"><tr><td class="side_t">{p.say("latest")}</td></tr>{each(p.others[4:8], lambda t: f'<tr><td><a href="{t.href}">{t.headline}</a><br><font color="gray">{t.author} | {p.tell(t.moment, "{yyyy}-{mm}-{dd} {HH}:{MM}")}</font></td></tr>')}</table><table><tr><td><img src="/banner/hospital.gif"></td></tr></table></td></tr></table>
<table width="960" align="center" class="bottom"><tr><td>{p.site} | 등록번호 : 가 00{p.random.randrange(100, 999)} | 등록일 : 2005년 9월 30일 | 발행인·편집인 : 한누리 | 청소년보호책임자 : 한누리<br>Copyright {p.now.year} {p.site}. All rights reserved.</td></tr></table></body></html>"""
