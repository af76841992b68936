"""A Korean news weekly of a daily's house, in the house's pages of about 2014."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=433,
    kind="east asia",
    language="ko",
    site="주간 나루터21",
    address="http://naruteo21.example/arti/society/society_general/{id}.html",
    year=2014,
    kicker=True,
    standfirst=True,
)
def set_weekly_of_a_house(p: Sheet) -> str:
    """A Korean news weekly of a daily's house: the house's bar of papers, a cover with the issue's number, a menu of the weekly's rooms, the kicker in brackets over the headline in h3, the standfirst as a subtitle, a line of registered and changed with dashes, sizes of letters, text whose pictures lie in tables with a line below, the writers with "기자" and the desk's mail as the text's last line in a div, a box that asks to take out a subscription, related stories with a square, opinions from a social service with times, newest stories with a summary each, most read by tabs of day and week, the house's address and numbers."""
    photo = '<div class="image-area"><table cellspacing="0" cellpadding="0" align="center"><tr><td><img src="http://img.naruteo21.example/imgdb/{file}" border="0" alt=""></td></tr><tr><td class="desc">{caption}. {credit}</td></tr></table></div>'
    when = p.when("{yyyy}-{mm}-{dd} {HH}:{MM}", "<span>등록 : {}</span>")
    when += p.changed("{yyyy}-{mm}-{dd} {HH}:{MM}", "<span>수정 : {}</span>")
    latest = p.random.randrange(1003, 1090)
    issue = latest - p.random.randrange(1, 20)
    signed = p.names('<div class="reporter">{} 기자 desk@naruteo21.example</div>', "·", "·")
    ad = '<div class="text-ad"><a href="http://shop.naruteo21.example/"><img src="/image/ad_middle.gif" alt="정기구독"></a></div>'
    text = p.text(
        '<p class="para">{}</p>',
        '<h4 class="mid">{}</h4>',
        '<div class="quot">{}</div>',
        "<li>{}</li>",
        '<ul class="dots">{}</ul>',
        photo,
        {3: ad},
    )
    related = each(p.related, lambda t: f'<li>■ <a href="{t.href}">{t.headline}</a></li>')
    same = each(
        p.others[:4],
        lambda t: (
            f'<dl><dt><a href="{t.href}">{t.headline}</a></dt><dd class="cont">{t.summary}</dd><dd class="date">{p.tell(t.moment, "{yyyy}.{mm}.{dd}")}</dd></dl>'
        ),
    )
    voices = each(
        p.comments(2),
        lambda c: (
            f'<li><strong>{c.reader}</strong><span class="via">트윗글</span><p>{c.text}</p><em>{p.tell(c.moment, "{yyyy}/{mm}/{dd} {HH}:{MM}")}</em> <a>답글</a> <a>신고</a></li>'
        ),
    )
    most = each(p.others[3:8], lambda t: f'<li><a href="{t.href}">{t.headline}</a></li>')
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml" lang="ko"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>{p.headline} : 사회 일반 : {p.site}</title></head><body><div id="gnb-top"><ul><li><a href="http://naru-daily.example/">나루일보</a></li><li><a href="http://naruteo21.example/" class="on">나루터21</a></li><li><a href="http://cine-naru.example/">씨네나루</a></li><li><a href="http://econ-naru.example/">살림살이</a></li></ul><span class="util"><a href="/login">로그인</a> | <a href="/member">회원가입</a> | <a href="http://shop.naruteo21.example/">구독신청</a></span></div><div id="header"><h1><a href="/"><img src="/image/logo21.gif" alt="{p.site}" /></a></h1><div class="cover"><a href="/cover"><img src="/image/cover/{latest}.jpg" alt="" /></a><p>제{latest}호</p><p><a href="/cover/list">지난호 보기</a></p></div><div class="today">{p.tell(p.now, "{yyyy}.{mm}.{dd} ({weekday})")}</div></div>
<div id="menu"><ul><li><a href="/arti/cover/">표지이야기</a></li><li><a href="/arti/special/">특집</a></li>{each(p.list("sections"), lambda s: f'<li><a href="/arti/x/">{s}</a></li>')}<li><a href="/arti/reader/">독자 마당</a></li></ul></div>
<div id="contents"><div class="article-head"><p class="label">[{p.kicker}]</p><h3 class="tit">{p.headline}</h3><div class="subtitle">{p.standfirst}</div><p class="date">{when}<span class="num">제{issue}호</span></p><div class="tools"><a class="fs1">글자 작게</a> <a class="fs2">글자 크게</a> <a>{p.list("share")[1]}</a> <a>스크랩</a> <a>오류신고</a></div></div><div class="article-body"><div class="article-text">{p.lead(photo)}{p.add_rest(text, photo)}{signed}</div><div class="subs"><strong>독자가 만드는 {p.site}</strong><p>{p.say("donate_text")}</p><a href="http://shop.naruteo21.example/">정기구독 신청</a> <a href="/donate">{p.say("donate")}</a></div><div class="rel"><h4>{p.say("related")}</h4><ul>{related}</ul></div><p class="copy">&lt;저작권자 ⓒ {p.site}. {p.say("copyright")}&gt;</p></div>
<div id="social"><h4>소셜 {p.say("comments")} <em>2</em></h4><form><textarea cols="60" rows="3"></textarea><input type="submit" value="{p.say("send")}" /></form><p class="note">{p.say("comment_terms")}</p><ul>{voices}</ul></div><div id="same"><h4>{p.say("latest")}</h4>{same}<a class="more" href="/arti/cover/">{p.say("more")}</a></div></div>
<div id="side"><div class="banner"><img src="/image/b1.jpg" alt="" /></div><div class="most"><h4>{p.say("most_read")}</h4><p class="tabs"><a class="on">일간</a> <a>주간</a></p><ol>{most}</ol></div><div class="poll"><h4>{p.say("poll")}</h4>{each(p.list("poll_options"), lambda o: f'<label><input type="radio" name="v" /> {o}</label>')}<input type="button" value="투표" /></div></div><div id="footer"><p><a>회사소개</a> | <a>광고안내</a> | <a>개인정보취급방침</a> | <a>고충처리인</a></p><p>등록번호 : 서울 다 00421 | 등록일자 : 1994.03.16 | 발행인 : 남궁석 | 편집장 : 최은결 | 주소 : 나루시 둑길 21</p><p>{p.say("about_site")}</p><p>Copyright ⓒ {p.now.year} {p.site}</p></div></body></html>"""
