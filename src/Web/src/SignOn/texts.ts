/** What the windows of signing on (统一认证) say. */
export const signOnTexts = {
  with: (name: string) => `用${name}登录`,
  title: (name: string) => `${name}登录`,
  hint: (name: string) => `绑定之后，可以从${name}直接登录。须二次验证的岗位，登录时照常验证。`,
  bound: (day: string) => `已于 ${day} 绑定。`,
  unbound: '尚未绑定。',
  password: '当前密码',
  bind: '前往绑定',
  unbind: '解除绑定',
  said: {
    bound: '绑定成功。',
    'sign-on.refused': '统一认证登录没有成功。请重试，或用用户名和密码登录。',
    'sign-on.unbound': '这个统一认证身份还没有绑定账号。请先用用户名和密码登录，再在“账号”页绑定。',
    'sign-on.taken': '这个统一认证身份已经绑定了别的账号。请先在那个账号解除绑定。',
    'signed-out': '登录已经过期，没有绑定。请重新登录后再试。',
  } as Record<string, string | undefined>,
};
