/** It is asked or imagined, not said to be so. */
export const imagined = /如果|假如|要是|会不会|算不算|万一|怎么(算|防|办理)|如何|是多少|什么意思|听说|别家/

/** It is over. */
export const over = /(已经?|都|现在|全部?)(恢复|解决|修好|正常|好了)|恢复(正常|了)|正常了|没事了/
