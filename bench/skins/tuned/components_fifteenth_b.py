"""A Vietnamese province's paper put together from a kit for offices' applications."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=292,
    kind="components",
    language="vi",
    site="Báo Tràm Giang",
    address="https://baotramgiang.example/bai-viet/{slug}-{id}",
    year=2023,
    zone=420,
    standfirst=True,
    section=True,
    keywords=True,
)
def set_office_kit(p: Sheet) -> str:
    """A Vietnamese province's paper drawn by a kit of parts for offices' applications: rows and columns of the kit, the menu as a list with roles, the path with separators as items, weekday, day, clock and the zone behind GMT as secondary text beside keys, headline and standfirst as typography, the text as an editor left it with figures and a list "see more" in it, the writers in bold at the right as its last line, words as tags, related news as a list of the kit with days in brackets, readers' voices with moments, tabs of the newest and the most read, an anchor to go up."""
    photo = '<figure class="image"><img src="https://cdn.baotramgiang.example/resize/800/{file}" alt=""><figcaption>{caption}. Ảnh: {credit}</figcaption></figure>'
    when = p.when(
        "{weekday}, {dd}/{mm}/{yyyy} {HH}:{MM} (GMT+7)",
        '<span class="ant-typography ant-typography-secondary css-p8x2lw">{}</span>',
    )
    writers = p.names('<p style="text-align:right;"><strong>{}</strong></p>', " - ", " - ")
    shown = p.others[7]
    also = f'<ul class="ck-related"><li><a href="{shown.href}">{shown.headline}</a></li></ul>'
    related = each(
        p.related,
        lambda t: (
            f'<li class="ant-list-item"><div class="ant-list-item-meta"><div class="ant-list-item-meta-content"><h4 class="ant-list-item-meta-title"><a href="{t.href}">{t.headline}</a></h4><div class="ant-list-item-meta-description">({p.tell(t.moment, "{dd}/{mm}/{yyyy}")})</div></div></div></li>'
        ),
    )
    newest = each(
        p.others[:4],
        lambda t: (
            f'<div class="ant-row css-p8x2lw"><div class="ant-col ant-col-8"><img class="ant-image-img" src="https://cdn.baotramgiang.example/resize/160/{t.picture}" alt=""></div><div class="ant-col ant-col-16"><a href="{t.href}">{t.headline}</a><br><span class="ant-typography ant-typography-secondary">{p.tell(t.moment, "{HH}:{MM} {dd}/{mm}")}</span></div></div>'
        ),
    )
    voices = each(
        p.comments(2),
        lambda c: (
            f'<div class="ant-comment"><div class="ant-comment-inner"><div class="ant-comment-avatar"><span class="ant-avatar ant-avatar-circle">{c.reader[0]}</span></div><div class="ant-comment-content"><div class="ant-comment-content-author"><span class="ant-comment-content-author-name">{c.reader}</span><span class="ant-comment-content-author-time">{p.tell(c.moment, "{dd}/{mm}/{yyyy} {HH}:{MM}")}</span></div><div class="ant-comment-content-detail"><p>{c.text}</p></div><ul class="ant-comment-actions"><li>Thích</li><li>Trả lời</li></ul></div></div></div>'
        ),
    )
    body = p.text(
        '<p style="text-align:justify;">{}</p>',
        '<p style="text-align:justify;"><strong>{}</strong></p>',
        '<p style="text-align:justify;"><i>{}</i></p>',
        '<li style="text-align:justify;">{}</li>',
        "<ul>{}</ul>",
        photo,
        {3: also},
    )
    return f"""<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>{p.headline} | {p.site}</title></head><body><div id="root"><section class="ant-layout css-p8x2lw"><header class="ant-layout-header"><div class="ant-row ant-row-space-between"><div class="ant-col"><span>{p.tell(p.now, "{weekday}, {dd}/{mm}/{yyyy}")}</span> <span>{p.say("weather")}</span></div><div class="ant-col"><span class="ant-input-search"><input placeholder="Tìm kiếm" class="ant-input"></span> <button class="ant-btn"><span>Báo in</span></button></div></div><a href="/"><img alt="{p.site}" src="/logo.svg"></a><ul class="ant-menu ant-menu-root ant-menu-horizontal" role="menu"><li class="ant-menu-item" role="menuitem"><a href="/">{p.say("home")}</a></li>{each(p.list("sections"), lambda s: f'<li class="ant-menu-item" role="menuitem"><a href="/chuyen-muc/x">{s}</a></li>')}<li class="ant-menu-item" role="menuitem"><a href="/media">Media</a></li></ul></header>
<main class="ant-layout-content"><div class="ant-row" style="row-gap:24px"><div class="ant-col ant-col-xs-24 ant-col-lg-16"><nav class="ant-breadcrumb"><ol><li><a class="ant-breadcrumb-link" href="/">{p.say("home")}</a></li><li class="ant-breadcrumb-separator">/</li><li><a class="ant-breadcrumb-link" href="/chuyen-muc/x">{p.section}</a></li></ol></nav><h1 class="ant-typography css-p8x2lw">{p.headline}</h1><div class="ant-space ant-space-horizontal"><div class="ant-space-item">{when}</div><div class="ant-space-item"><button class="ant-btn ant-btn-text"><span>Chia sẻ</span></button></div><div class="ant-space-item"><button class="ant-btn ant-btn-text"><span>In bài</span></button></div><div class="ant-space-item"><button class="ant-btn ant-btn-text"><span>A+</span></button></div></div><div class="ant-typography ant-typography-strong css-p8x2lw">{p.standfirst}</div><div class="ck-content">{p.lead(photo)}{p.add_rest(body, photo)}{writers}</div>
<div class="ant-flex"><span class="ant-typography">{p.say("tags")}:</span> {each(p.keywords, lambda k: f'<span class="ant-tag"><a href="/tu-khoa/x">{k}</a></span>')}</div><div class="ant-divider ant-divider-horizontal ant-divider-with-text"><span class="ant-divider-inner-text">{p.say("related")}</span></div><div class="ant-list ant-list-split"><ul class="ant-list-items">{related}</ul></div><div class="ant-card"><div class="ant-card-head"><div class="ant-card-head-title">{p.say("comments")}</div></div><div class="ant-card-body"><form class="ant-form"><textarea class="ant-input" placeholder="{p.say("comment_form")}"></textarea><span class="ant-typography ant-typography-secondary">{p.say("comment_terms")}</span><button class="ant-btn ant-btn-primary"><span>Gửi</span></button></form>{voices}</div></div></div>
<div class="ant-col ant-col-xs-24 ant-col-lg-8"><div class="ant-tabs"><div class="ant-tabs-nav"><div class="ant-tabs-tab ant-tabs-tab-active">{p.say("latest")}</div></div><div class="ant-tabs-content">{newest}</div></div><div class="ant-tabs"><div class="ant-tabs-nav"><div class="ant-tabs-tab ant-tabs-tab-active">{p.say("most_read")}</div></div><div class="ant-tabs-content"><ol>{each(p.others[4:7], lambda t: f'<li><a href="{t.href}">{t.headline}</a></li>')}</ol></div></div><div class="ant-image"><img alt="" src="/quang-cao/300x250.png"></div></div></div></main>
<footer class="ant-layout-footer"><p><strong>{p.site}</strong></p><p>{p.say("about_site")}</p><p>Tổng Biên tập: Lâm Quốc Hưng. Tòa soạn: 18 đường Bến Lau, điện thoại 0290 300 0000</p><p>{p.say("copyright")} © {p.now.year}</p></footer></section><div class="ant-float-btn">Lên đầu trang</div></div></body></html>"""
