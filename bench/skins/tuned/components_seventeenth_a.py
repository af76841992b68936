"""A Chinese district's news service in the kit of parts that most offices there build with."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=322,
    kind="components",
    language="zh",
    site="芦汀融媒资讯",
    address="https://www.lutingnews.example/detail/{id}",
    year=2022,
    keywords=True,
    section=True,
)
def set_office_kit(p: Sheet) -> str:
    """A Chinese district's news service in the kit of parts that most offices there build with: containers, rows and columns of the kit, today beside the weather in the head, a menu as a list with roles, the path as a breadcrumb, a card whose head has the headline in a div, a row of labels for moment, origin, writer and readings, a divider, the text in a rich-text box with indented p, pictures as the kit's images with a line in a div, tags, keys for likes, cards of related stories with days, readers' voices as a timeline with moments, empty texts and dialogs of the kit, a column of tabs with hot and newest titles."""
    photo = '<div class="el-image" style="width: 100%;"><img src="https://oss.lutingnews.example/upload/{file}" class="el-image__inner"></div><div class="img-desc">{caption}（{credit} 摄）</div>'
    facts = p.when("{yyyy}-{mm}-{dd} {HH}:{MM}", '<span class="info-item">发布时间：{}</span>')
    facts += f'<span class="info-item">来源：{p.site}</span>'
    facts += p.names('<span class="info-item">作者：{}</span>', " ", " ")
    facts += f'<span class="info-item"><i class="el-icon-view"></i> {p.random.randrange(90, 9000)}</span>'
    paragraph = '<p style="text-indent: 2em; line-height: 2;">{}</p>'
    text = p.text(
        paragraph,
        '<p style="text-indent: 2em;"><strong>{}</strong></p>',
        paragraph,
        "<li><p>{}</p></li>",
        "<ol>{}</ol>",
        photo,
    )
    cards = each(
        p.related,
        lambda t: (
            f'<div class="el-col el-col-12"><div class="el-card box-card is-hover-shadow"><div class="el-card__body" style="padding: 0px;"><a href="{t.href}"><img src="https://oss.lutingnews.example/upload/{t.picture}" class="image"><div class="card-title ellipsis">{t.headline}</div></a><div class="bottom clearfix"><time class="time">{p.tell(t.moment, "{yyyy}-{mm}-{dd}")}</time></div></div></div></div>'
        ),
    )
    voices = each(
        p.comments(3),
        lambda c: (
            f'<li class="el-timeline-item"><div class="el-timeline-item__tail"></div><div class="el-timeline-item__node el-timeline-item__node--normal"></div><div class="el-timeline-item__wrapper"><div class="el-timeline-item__timestamp is-top">{p.tell(c.moment, "{yyyy}-{mm}-{dd} {HH}:{MM}")}</div><div class="el-timeline-item__content"><div class="el-card is-always-shadow"><div class="el-card__body"><h4>{c.reader}</h4><p>{c.text}</p></div></div></div></div></li>'
        ),
    )
    hot = each(
        enumerate(p.others[:4], 1),
        lambda n: (
            f'<div class="rank-item"><span class="el-badge__content">{n[0]}</span><a class="el-link el-link--default" href="{n[1].href}"><span class="el-link--inner">{n[1].headline}</span></a></div>'
        ),
    )
    newest = each(
        p.others[4:8],
        lambda t: (
            f'<div class="rank-item"><a class="el-link el-link--default" href="{t.href}"><span class="el-link--inner">{t.headline}</span></a><span class="rank-time">{p.tell(t.moment, "{mm}-{dd} {HH}:{MM}")}</span></div>'
        ),
    )
    menu = each(
        p.list("sections"),
        lambda s: f'<li role="menuitem" tabindex="0" class="el-menu-item">{s}</li>',
    )
    return f"""<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>{p.headline}-{p.site}</title></head><body><div id="app"><section class="el-container is-vertical" data-v-7ba5bd90><header class="el-header" style="height: 60px;" data-v-7ba5bd90><div class="top-line"><span>{p.tell(p.now, "{yyyy}年{m}月{d}日 {weekday}")}</span> <span>{p.say("weather")}</span> <a class="el-link el-link--primary"><span class="el-link--inner">登录</span></a> <a class="el-link el-link--primary"><span class="el-link--inner">注册</span></a></div><div class="logo-line"><a href="/"><img src="/static/img/logo.4c1f.png" alt="{p.site}"></a><div class="el-input el-input-group el-input-group--append"><input type="text" placeholder="请输入关键字" class="el-input__inner"><div class="el-input-group__append"><button type="button" class="el-button el-button--default"><i class="el-icon-search"></i></button></div></div></div><ul role="menubar" class="el-menu--horizontal el-menu"><li role="menuitem" tabindex="0" class="el-menu-item is-active">{p.say("home")}</li>{menu}<li role="menuitem" class="el-submenu"><div class="el-submenu__title">更多<i class="el-submenu__icon-arrow el-icon-arrow-down"></i></div></li></ul></header>
<main class="el-main" data-v-7ba5bd90><div class="el-breadcrumb" aria-label="Breadcrumb" role="navigation"><span class="el-breadcrumb__item"><span role="link" class="el-breadcrumb__inner is-link">{p.say("home")}</span><span role="presentation" class="el-breadcrumb__separator">/</span></span><span class="el-breadcrumb__item"><span role="link" class="el-breadcrumb__inner is-link">{p.section}</span><span role="presentation" class="el-breadcrumb__separator">/</span></span><span class="el-breadcrumb__item"><span role="link" class="el-breadcrumb__inner">正文</span></span></div>
<div class="el-row" style="margin-left: -10px; margin-right: -10px;"><div class="el-col el-col-17" style="padding-left: 10px;"><div class="el-card detail-card is-never-shadow"><div class="el-card__header"><div class="detail-title">{p.headline}</div><div class="detail-info">{facts}</div></div><div class="el-card__body"><div class="ql-editor rich-text" data-v-2d0ae3f1>{p.lead(photo)}{p.add_rest(text, photo)}</div><div class="el-divider el-divider--horizontal"><div class="el-divider__text is-center">完</div></div><div class="tag-line">{each(p.keywords, lambda k: f'<span class="el-tag el-tag--light">{k}</span>')}</div><div class="action-line"><button type="button" class="el-button el-button--default is-round"><i class="el-icon-star-off"></i><span>收藏</span></button> <button type="button" class="el-button el-button--default is-round"><i class="el-icon-thumb"></i><span>点赞 {p.random.randrange(1, 300)}</span></button> <button type="button" class="el-button el-button--default is-round"><i class="el-icon-share"></i><span>分享</span></button></div></div></div>
<div class="block-title">{p.say("related")}</div><div class="el-row">{cards}</div><div class="block-title">{p.say("comments")}（3）</div><div class="el-textarea"><textarea autocomplete="off" placeholder="{p.say("comment_form")}" class="el-textarea__inner"></textarea><span class="el-input__count">0/200</span></div><p class="tip">{p.say("comment_terms")}</p><button type="button" class="el-button el-button--primary"><span>{p.say("send")}</span></button><ul class="el-timeline">{voices}</ul><div class="el-pagination is-background"><span class="el-pagination__total">共 3 条</span><ul class="el-pager"><li class="number active">1</li></ul></div></div>
<div class="el-col el-col-7" style="padding-left: 10px;"><div class="el-tabs el-tabs--top"><div class="el-tabs__header is-top"><div role="tablist" class="el-tabs__nav is-top"><div role="tab" class="el-tabs__item is-top is-active">{p.say("most_read")}</div><div role="tab" class="el-tabs__item is-top">{p.say("latest")}</div></div></div><div class="el-tabs__content"><div role="tabpanel" class="el-tab-pane">{hot}</div><div role="tabpanel" aria-hidden="true" class="el-tab-pane" style="display: none;">{newest}</div></div></div><div class="el-card"><div class="el-card__header">{p.say("poll")}</div><div class="el-card__body"><div role="radiogroup" class="el-radio-group">{each(p.list("poll_options"), lambda o: f'<label role="radio" class="el-radio"><span class="el-radio__label">{o}</span></label>')}</div></div></div><div class="qr"><img src="/static/img/qr.png" alt=""><p>扫一扫，关注芦汀</p></div></div></div></main>
<footer class="el-footer" style="height: auto;" data-v-7ba5bd90><p>{p.say("about_site")}</p><p>版权所有 © 2016-{p.now.year} {p.site} {p.say("copyright")}</p><p>违法和不良信息举报电话：0000-8812377</p></footer></section><div class="el-backtop"><i class="el-icon-caret-top"></i></div><div class="el-dialog__wrapper" style="display: none;"><div role="dialog" class="el-dialog"><div class="el-dialog__header"><span class="el-dialog__title">温馨提示</span></div><div class="el-dialog__body">请先登录后再发表评论</div></div></div></div></body></html>"""
