"""A Korean city hall's news by citizens who report."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=403,
    kind="east asia",
    language="ko",
    site="가람시 손안의 소식",
    address="https://mediahub.garamcity.example/archives/{id}",
    year=2020,
    keywords=True,
    section=True,
)
def set_city_hall_media(p: Sheet) -> str:
    """A Korean city hall's news by citizens who report: the city's bar, menus of sections, section over the headline in h3, a list of facts with "시민기자", "발행일", readings, sizes of letters and a short address to copy, the text in p with breaks, captions in small lines with a triangle and ©, a box of the writer at the end, keywords with hashes, a licence of public works, a form of content with five grades, related stories with days, voices with a count of letters, the newest and most read by the day at the side."""
    photo = '<div class="wp-caption aligncenter"><img src="/wp-content/uploads/2020/{file}" alt=""><p class="wp-caption-text">▲ {caption} ⓒ{credit}</p></div>'
    facts = p.names('<li class="writer"><span class="tit">시민기자</span> <strong>{}</strong></li>', ", ", ", ")
    facts += p.when("{yyyy}.{mm}.{dd}. {HH}:{MM}", '<li><span class="tit">발행일</span> {}</li>')
    facts += p.changed("{yyyy}.{mm}.{dd}. {HH}:{MM}", '<li><span class="tit">수정일</span> {}</li>')
    facts += f'<li><span class="tit">{p.say("views")}</span> {p.random.randrange(200, 9000):,}</li>'
    related = each(
        p.related,
        lambda t: (
            f'<li><a href="{t.href}"><span class="thumb"><img src="/wp-content/uploads/{t.picture}" alt=""></span><span class="subject">{t.headline}</span></a><span class="date">{p.tell(t.moment, "{yyyy}.{mm}.{dd}.")}</span></li>'
        ),
    )
    ranked = each(
        enumerate(p.others[:5], 1),
        lambda n: f'<li><em>{n[0]}</em><a href="{n[1].href}">{n[1].headline}</a></li>',
    )
    newest = each(
        p.others[4:8],
        lambda t: (
            f'<li><a href="{t.href}">{t.headline}</a><span class="date">{p.tell(t.moment, "{mm}.{dd}. {HH}:{MM}")}</span></li>'
        ),
    )
    voices = each(
        p.comments(2),
        lambda c: (
            f'<li><div class="rp_info"><span class="name">{c.reader}</span><span class="date">{p.tell(c.moment, "{yyyy}-{mm}-{dd} {HH}:{MM}:{SS}")}</span></div><p class="rp_txt">{c.text}</p><div class="rp_btn"><button>답글</button><button>신고</button></div></li>'
        ),
    )
    text = p.text(
        '<p style="text-align: justify;">{}</p><p>&nbsp;</p>',
        '<h4 class="mid_tit"><span>■ {}</span></h4>',
        '<div class="quote_box"><p>{}</p></div>',
        "<li>○ {}</li>",
        '<ul class="list_box">{}</ul>',
        photo,
    )
    return f"""<!DOCTYPE html>
<html lang="ko">
<head><meta charset="UTF-8"><title>{p.headline} | {p.site} - 가람시 대표 소식</title></head>
<body class="single">
<div id="skipnavi"><a href="#content">본문 바로가기</a></div>
<div class="city_gnb"><ul><li><a href="#">가람소식</a></li><li><a href="#">전자민원</a></li><li><a href="#">시민참여</a></li><li><a href="#">정보공개</a></li></ul><div class="lang"><a>English</a><a>中文</a></div></div>
<div id="header">
<h1 class="logo"><a href="/">{p.site}</a></h1>
<p class="today">{p.tell(p.now, "{yyyy}년 {m}월 {d}일 {weekday}")} <span class="dust">미세먼지 보통</span> <span>{p.say("weather")}</span></p>
<form class="search"><input type="text" title="검색어"><button>검색</button></form>
<ul id="gnb">{each(p.list("sections"), lambda s: f'<li><a href="/category/x">{s}</a></li>')}<li><a href="/reporter">시민기자 뉴스</a></li><li><a href="/event">이벤트</a></li></ul>
</div>
<div id="container">
<div id="content">
<div class="location"><a href="/">{p.say("home")}</a> &gt; <a href="/news">분야별 뉴스</a> &gt; <strong>{p.section}</strong></div>
<div class="view_head">
<h3 class="view_title">{p.headline}</h3>
<ul class="view_info">{facts}</ul>
<div class="view_util"><button>글자 크게</button><button>글자 작게</button><button>인쇄</button><span class="short">https://garam.example/s/{p.random.randrange(1000, 9999)}</span><button>주소 복사</button></div>
</div>
<div class="view_cont" id="post_content">
{p.lead(photo)}
{p.add_rest(text, photo)}
</div>
<div class="reporter_box"><p class="tit">시민기자가 되어 보세요!</p><p>가람시에 사는 만 19세 이상이면 누구나 기사를 쓸 수 있습니다. 채택된 기사에는 소정의 원고료를 드립니다.</p><a href="/apply">시민기자 신청</a></div>
<div class="tag_box">{each(p.keywords, lambda k: f'<a href="/tag/x" class="tag">#{k}</a>')}</div>
<div class="kogl"><img src="/img/kogl1.png" alt="공공누리 제1유형"><p>이 저작물은 공공누리 "출처표시" 조건에 따라 이용할 수 있습니다.</p></div>
<div class="satis"><p>이 글에 얼마나 만족하십니까?</p><label><input type="radio" name="s">매우 만족</label><label><input type="radio" name="s">만족</label><label><input type="radio" name="s">보통</label><label><input type="radio" name="s">불만</label><label><input type="radio" name="s">매우 불만</label><button>평가하기</button></div>
<div class="sns_box"><span>좋아요 <em>{p.random.randrange(0, 60)}</em></span><a>페이스북</a><a>카카오스토리</a><a>밴드</a></div>
<div class="rel_box"><h4>{p.say("related")}</h4><ul>
{related}
</ul></div>
<div class="reply_box"><h4>{p.say("comments")} <em>2</em></h4><div class="rp_write"><textarea title="{p.say("comment_form")}"></textarea><span class="count">0/300</span><button>등록</button><p class="rp_notice">※ {p.say("comment_terms")}</p></div><ul class="rp_list">
{voices}
</ul></div>
</div>
<div id="aside">
<div class="side_box"><h4>하루 동안 {p.say("most_read")}</h4><ol>{ranked}</ol></div>
<div class="side_box"><h4>{p.say("latest")}</h4><ul>{newest}</ul><a class="more" href="/news">{p.say("more")}</a></div>
<div class="side_box letter"><h4>{p.say("newsletter")}</h4><p>{p.say("newsletter_text")}</p><input type="text"><button>구독</button></div>
<div class="side_box"><h4>내 손안의 설문</h4><p>{p.say("poll")}</p><ul>{each(p.list("poll_options"), lambda o: f'<li><label><input type="radio" name="q">{o}</label></li>')}</ul></div>
</div>
</div>
<div id="footer"><ul><li><a>개인정보처리방침</a></li><li><a>저작권정책</a></li><li><a>뷰어 내려받기</a></li></ul><address>(00231) 가람시 물레로 110 가람시청 미디어담당관</address><p>관리자 담당부서 : 미디어콘텐츠과 뉴스팀 02-0000-6412</p><p>© Garam City. {p.say("copyright")}</p></div>
</body>
</html>"""
