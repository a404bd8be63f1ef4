import type { PageWords } from '../page-words.ts'
import { phrases } from './phrases.ts'

/** Phrases of what belongs to no story. */
export const furniture: PageWords['furniture'] = {
  interface: phrases({
    whole: `tt; menu; main menu; search; close; home; login; log in; log out; sign in; sign out; sign up; register; subscribe; my account;
      account; more; view more; show more; load more; see more; see all; view all; read more; continue reading; continue; next; previous; prev;
      back; back to top; back to gallery; top; print; print this page; save; play; pause; mute; unmute; listen; live; weather; traffic;
      news; sport; sports; politics; business; opinion; world; video; videos; photos; gallery; galleries; entertainment; lifestyle; tech;
      technology; science; health; travel; culture; obituaries; classifieds; contact us; contact; about us; about; help; faq; faqs;
      terms; terms of use; terms of service; terms and conditions; terms conditions; privacy; privacy policy; privacy notice; careers; jobs;
      site map; sitemap; feedback; accessibility; skip to content; skip to main content; skip to navigation;
      leave a comment; leave comments; post a comment; leave a reply; reply; thanks for watching; visit website;
      visit site; change language; select language; en; advertise; advertise with us; newsletters; newsletter; apps; rss; edition;
      e paper; epaper; see full gallery; view gallery; report a typo; increase text size; decrease text size;
      change text size; toggle navigation; open menu; close menu; submit; cancel; ok; join the conversation; hide; show; expand; collapse; replay;
      autoplay; up next; now playing; follow; following; follow us; download; install; notifications; settings; shares; views; likes;
      topics; tags; categories; read in app; open in app; log in to comment; supported by; read full article; like this article; enjoyed this article; did you like this`,
    starts: `word count; you receive this; you are receiving this; you received this; was this email; write to our; view this email; please use chrome browser; have a tip; get access to; keep an eye on your inbox; tell us what you think; like this story; share your thoughts; have your say; got a tip; thanks for reading; plus get; with a subscription; i agree that; please enable javascript; please upgrade your browser; your browser; you are signed in; skip to;
      click here to; click to; tap here to; tap to; sign in to; log in to; sign up to; subscribe to; subscribe now; subscribe for; download our;
      download the app; get the app; switch to; toggle; powered by; want more; already a subscriber; create an account;
      get breaking news; get the latest; get our; let our news; enter your email; your email; join our; become a member; view comments; comments;
      loading; you have reached; you have read; you can unsubscribe; no spam; thank you for subscribing; want to read more; support our;
      never miss a; stay up to date; stay informed; copy link; image 1 of; photo 1 of; enlarge; this site is protected; this form is protected; found the story;
      disclaimer; registration on or use; terms under which; play video; contact the; click the; add a comment; report this; update your browser;
      the following video; follow us on; like us on; check us on; connect with; text size; font size`,
    within: `to your inbox; our newsletter; our daily newsletter; our free newsletter; weekly newsletter; email newsletter;
      sign up for; video player; enable javascript; unsubscribe at any; your email address; our mobile app; our app; with your permission;
      this is a modal; ad blocker; ad block; disable your ad; support our journalism; notify me of; notify me via; notify me when;
      agree to our; agree to the; abide by our; submission guidelines; community rules; community guidelines; comment policy; comments policy; to this newsletter; signing up you; our privacy policy; our terms of;
      your browser does; experience on our site; our subscribers; become a subscriber; subscriber only; to your account; in your browser; this browser for; update your settings; supported browser; personal non commercial use; presentation ready copies; share it with; through your letterbox; letters to the editor; to your letterbox; in your inbox; comments are closed; internet explorer; modern browser;
      find us on; us on twitter; us on facebook; us on instagram; on facebook or; instagram facebook; facebook twitter; twitter and instagram; thank you for stopping; live tv schedule; sign up today; join now; save my name; limited edition tote; to a modern;
      comments are moderated; comments submitted; all comments; post comments; suggestions for; about our new look; our comment; listen live; listen to newsbeat; recaptcha; log in or; create a free; meet your inbox; news alerts; youtube channel`,
  }),
  advertisement: phrases({
    whole: `advertisement; advertisements; ad; ads; advert; advertising; sponsored; sponsored content; sponsored links; promoted; promoted content;
      promoted stories; partner content; paid content; paid post; adchoices; ad choices; about our ads; anzeige; publicidad; publicité; affiliate; shop; from our partners; around the web`,
    starts: `advertisement; story continues below; article continues below; article continues after; continue reading below; continues below; ad feedback; scroll to continue;
      sponsored by; promoted by; advertisement story continues; content continues below; remove ads; report this ad; report ad; we may earn;
      this post contains affiliate; ftc we use`,
    within: `story continues below advertisement; article continues after ad; may earn an affiliate; affiliate links; affiliate commission; earn a commission; receive a commission; a small commission; receive compensation`,
  }),
  consent: phrases({
    whole: `cookies; cookie policy; cookie settings; cookie preferences; privacy options; manage cookies; accept; accept all; accept cookies; reject all; i agree; agree;
      got it; manage preferences; your privacy choices; privacy settings; do not sell my personal information; allow cookies; allow cookies once; enable cookies`,
    starts: `we use cookies; this site uses cookies; this website uses cookies; by continuing to use; by continuing to browse; by using this site; by clicking; we value your privacy;
      we care about your privacy; to show you this content; to view this content; you can use the buttons below; you can change your settings;
      this content is provided by; manage your cookie; we and our partners; we need your consent; allow content from; this article contains content provided`,
    within: `uses cookies; use cookies; using cookies; of cookies; our cookie; your cookie; cookies and other; allow cookies; enable cookies; accept cookies;
      and other technologies; cookie policy; cookie settings; consented to; your consent; your preferences; privacy options; cookies for this; cookies or; privacy preferences; your privacy choices`,
  }),
  related: phrases({
    whole: `related; related articles; related stories; related news; related content; related topics; related links; related coverage; related video; related videos; most read;
      most viewed; most popular; most shared; most recent; popular; popular now; trending; trending now; trending news; trending stories; recommended; recommended for you; recommended stories; you may also like; you might also like;
      you may like; you might like; also read; read also; read next; dont miss; editors picks; editors pick; editors choice; top stories; top news; top videos; more stories; more news; more videos; more top stories; latest; latest news; latest stories;
      latest videos; latest headlines; in this article; more in this section; from the web; other news; what to read next; whats next; see also; also in this section;
      keep reading; must read; more from us; more coverage; other stories; on our radar; story timeline; in case you missed it; explore more; topics mentioned; headlines; in this story; todays top stories; the latest; live updates; key events`,
    starts: `more on; more from; more in; most read in; most read on; related; related topics; related articles; related stories; see more; see also; read more; read also; also read; read next; also see; watch more; dont miss; continue reading; up next; read the full story;
      in this article; more about; you may also; you might also; recommended for; trending in; popular in; latest in; latest from; filed under; more stories; see related; also on; tags; topics; tagged; explore more; categories; more news from; more top; next story; previous story; next article; previous article; next post; previous post; in pictures; click here for more; click here for the; for more news; what to know about; also`,
    within: `read more about; click here to read; previous post next`,
  }),
  share: phrases({
    whole: `facebook; twitter; x; whatsapp; linkedin; pinterest; reddit; telegram; tumblr; flipboard; instagram; youtube; tiktok; email; e mail; mail; messenger; share; share this story; share this article; share article; share story;
      tweet; pin it; pin; copy link; link copied; google; bluesky; threads; mastodon; wechat; weibo; vk; viber; line; social links; share tools; post; send; sms; gmail; snapchat; recommend; rss feed; link`,
    starts: `share on; share via; share this; share to; share the; share with; tweet this; email this; send this; follow on; print this; pin on; post on; facebook twitter; twitter facebook; twitter linkedin; share facebook; share tweet; opens in a new`,
    within: `share on facebook; on facebook share; on twitter share; opens in new window; on facebook and twitter; on twitter and facebook; follow us on`,
  }),
  other: phrases({
    whole: `___`,
    starts: `©; copyright; all content copyright; all material; this material may not be; reproduction in whole; the views expressed; views expressed; terms of use; distributed by; provided by syndigate; photo gallery; editorial standards; our standards; for more information visit; for reprint; reprint rights; all times`,
    within: `all rights reserved; © copyright; registered trademark; registered trademarks; trademark of; quotes delayed; delayed a minimum; delayed at least; market data provided;  rights are reserved; this material may; retrieved from; privacy policy and; user agreement; an international media group; is a subsidiary of; is a division of; a registered charity; is the essential source; may not be reproduced; be reproduced without; rewritten or redistributed; copyright ©`,
  }),
}
