import type { frame as chinese } from '../../frame';

const Months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const name = (month: string) => Months[Number(month) - 1] ?? month;

export const frame: typeof chinese = {
  product: 'ZhengXie.Linked',
  subtitle: 'Reports of public concern, four tiers linked, seen as they happen',

  problem: {
    title: 'Not done',
    unanswered: 'The network did not answer, so nobody knows whether it was done. Wait a little and press again; nothing is done twice.',
    abandoned: 'The second factor was not shown; this step was not done.',
    unreadable: (status) => `The server’s answer could not be read (${status}). Please try again later.`,
    trace: 'Trace number',
  },

  line: {
    live: 'Live',
    connecting: 'Connecting',
    lost: 'Line lost, reconnecting',
    offline: 'The network is away. What you see may not be the newest; what you typed is safe and is completed once the line is back.',
    back: 'Connected again; everything is up to date.',
  },

  unfetched: {
    said: 'This page could not be fetched. What you typed is safe; please fetch it again once the line is back.',
    again: 'Fetch again',
  },

  places: {
    desk: (body) => (body ? `${body} desk` : 'Desk'),
    mine: 'My reports',
    write: 'Write',
    search: 'Search',
    leads: 'Proposal leads',
    handled: 'Directives to handle',
    figures: (body) => (body ? `${body} figures` : 'Figures'),
    account: 'Account',
    exports: 'My exports',
    posts: 'Posts and handing over',
    accounts: 'Accounts',
    demo: 'Demo accounts',
    signOut: 'Sign out',
    signIn: 'Sign in',
    home: 'Home',
    main: 'Main',
    path: 'Where this page stands',
    menu: 'More',
  },

  counts: {
    todo: 'To do',
    unread: 'Unread',
  },

  time: {
    today: (clock) => `today ${clock}`,
    yesterday: (clock) => `yesterday ${clock}`,
    day: (month, day, clock) => `${day} ${name(month)} ${clock}`,
    full: (year, month, day, clock) => `${day} ${name(month)} ${year} ${clock}`,
    date: (year, month, day) => `${day} ${name(month)} ${year}`,
    dayFormat: 'D MMM YYYY',
    hourFormat: 'D MMM YYYY HH:mm',
    dayHint: 'choose a day',
  },
  notFound: { title: 'There is no such page', lead: 'Please check the address, or begin at the home page.' },
};
