/** What frames every window: the line, the places, problems, time. */
export const frame = {
  product: '政协联动',
  subtitle: '社情民意信息，四级联动，实时可见',

  problem: {
    title: '没有办成',
    unanswered: '网络没有回应，不知道是否办成。请稍候再按一次，系统不会重复办理。',
    abandoned: '没有完成二次验证，这一步没有办理。',
    unreadable: (status: number) => `服务器的回答无法读取（${status}）。请稍后重试。`,
    trace: '追踪号',
  },

  line: {
    live: '实时',
    connecting: '正在连接',
    lost: '连接中断，正在重连',
    offline: '网络已断开。页面上的内容可能不是最新；您输入的文字仍在，连上后自动补齐。',
    back: '已重新连接，内容已更新到最新。',
  },

  unfetched: {
    said: '这一页没有取到。已经输入的文字还在；网络恢复后请再取一次。',
    again: '再取一次',
  },

  places: {
    desk: (body: string) => `${body}信息办`,
    mine: '我的信息',
    write: '写信息',
    search: '检索',
    leads: '提案线索',
    handled: '承办批示',
    figures: (body: string) => `${body}统计`,
    account: '账号',
    exports: '我的导出',
    posts: '任职与移交',
    accounts: '账号管理',
    demo: '演示账号',
    signOut: '退出',
    signIn: '登录',
    home: '首页',
    main: '主导航',
    path: '所在位置',
    menu: '更多',
  },

  counts: {
    todo: '待办',
    unread: '未读',
  },

  time: {
    today: (clock: string) => `今天 ${clock}`,
    yesterday: (clock: string) => `昨天 ${clock}`,
    day: (month: string, day: string, clock: string) => `${month}月${day}日 ${clock}`,
    full: (year: string, month: string, day: string, clock: string) => `${year}年${month}月${day}日 ${clock}`,
    date: (year: string, month: string, day: string) => `${year}年${month}月${day}日`,
    dayFormat: 'YYYY年M月D日',
    hourFormat: 'YYYY年M月D日 HH:mm',
    dayHint: '选择日期',
  },
  notFound: { title: '没有这个页面', lead: '请核对地址，或从首页重新进入。' },
};
