import { localized, type LocalizedText } from '../../schema/vocabulary/language/index.ts'

/** The prose of the guide; its English is that of `connect-your-city.md`, without line breaks. */
export const guideProse: readonly LocalizedText[] = [
  localized('Connect your city in ten minutes', '接入本市系統:十分鐘'),
  localized(
    "A city's system follows the hub's **changes**: every report, review, reminder and record, each once and in order, also after a cut of the line, a restart or a crash. All code on this page is run by `test/connect` against a real hub, and needs nothing but the standard library of its language. In an empty folder:",
    '市的系統跟隨樞紐的**變更**:每一次填報、審核、催辦和每一條記錄,各一次且按順序,斷線、重啟或崩潰之後亦然。本頁全部代碼均由 `test/connect` 對真實系統運行,除所用語言的標準庫外不需任何依賴。在空文件夾中:',
  ),
  localized('Who gives a token', '誰發放令牌'),
  localized(
    'The operators of the hub do: `npx hub token --unit CITY-350200 --role reporter --ttl 365d` prints one for Xiamen. It lets a program see what concerns the unit and the units below it, and report for them. Where the hub has an identity provider (`JWKS_ISSUER`), its administrators give the token instead. A token is a secret: keep it out of code and logs. Without one, all examples work with what is public. An expired token is refused with `UNAUTHENTICATED`; changes meanwhile are not lost, since you resume by cursor.',
    '由系統的運維人員發放:`npx hub token --unit CITY-350200 --role reporter --ttl 365d` 輸出廈門市的令牌。程序憑此可見與該單位及其下單位有關的內容,並可代其填報。系統接有身份提供方(`JWKS_ISSUER`)時,改由其管理員發放。令牌是秘密,不得寫入代碼或日誌。沒有令牌時,全部示例以公開內容運行。令牌過期時以 `UNAUTHENTICATED` 拒絕;其間的變更不會丟失,因為您可憑游標續傳。',
  ),
  localized('Follow changes', '跟隨變更'),
  localized(
    'Each change has a `cursor`. Store it **with** the change; to resume, pass the last one as `after` (or as the header `Last-Event-ID`). The hub then sends what came after it, first the stored changes, then new ones as they happen. `position` counts the changes of the whole hub: a gap is a change that you may not see or have not selected. `where: { units: ["CITY-350200"], kinds: ["submission.*"] }` selects. Every 12 seconds the hub sends a line that starts with `:`; when a minute passes without one, the line is cut.',
    '每條變更有 `cursor`。請將它**與**變更一同保存;續傳時將最後一個作為 `after` 傳入(或作為請求頭 `Last-Event-ID`)。系統即發送其後的內容:先是已保存的變更,再是新發生的變更。`position` 為整個系統的變更計數:跳號表示您無權查看或未選取的變更。`where: { units: ["CITY-350200"], kinds: ["submission.*"] }` 用於選取。系統每 12 秒發送一行以 `:` 開頭的內容;一分鐘內沒有收到,即為線路已斷。',
  ),
  localized(
    'Python 3.8 or later: `python3 follow.py` follows, `python3 follow.py verify` verifies.',
    'Python 3.8 或以上:`python3 follow.py` 跟隨,`python3 follow.py verify` 核驗。',
  ),
  localized(
    'Java 11 or later, without a build: `java Follow.java`, and `java Follow.java verify`.',
    'Java 11 或以上,無須構建:`java Follow.java`,以及 `java Follow.java verify`。',
  ),
  localized(
    'The client package does it over WebSocket, with resume, growing delays and the hash chain; `npm pack ./gateway/client` in a checkout of the hub makes it. The same module is at `$HUB/connect/client.js`, without dependencies:',
    '客戶端包經 WebSocket 完成此事,含續傳、遞增的等待和雜湊鏈;在系統的代碼庫中以 `npm pack ./gateway/client` 製作。同一模塊位於 `$HUB/connect/client.js`,沒有依賴:',
  ),
  localized('A browser', '瀏覽器'),
  localized(
    'A page of any origin may follow what is public; give it no token that its visitors may not have.',
    '任何來源的網頁均可跟隨公開內容;請勿放入其訪客不應持有的令牌。',
  ),
  localized('Webhooks', 'Webhook 推送'),
  localized(
    'A system that cannot keep a connection open gets the same changes posted to it, signed, in order, at least once. Register an address (https, public, unless the operators allow private ones); the answer has the secret, once:',
    '不能保持連接的系統,可由樞紐將同樣的變更發送給它:經簽名,按順序,至少一次。請登記一個地址(https,公網;內網地址須經運維人員允許);答覆中含密鑰,僅此一次:',
  ),
  localized(
    'Verify every message (https://www.standardwebhooks.com has libraries too), drop those whose `webhook-id` you know, store it, and answer with 2xx within 10 seconds. Anything else is repeated after 1 s, 5 s, 30 s, 2 min, 10 min, 1 h, 3 h, 6 h and 12 h; later changes wait meanwhile. `replayWebhook` sends all after a cursor again. Each receiver below listens on `PORT` and knows `SECRET`.',
    '請核驗每則訊息(https://www.standardwebhooks.com 亦有程序庫),丟棄 `webhook-id` 已知者,保存之,並在 10 秒內以 2xx 答覆。否則將在 1 秒、5 秒、30 秒、2 分、10 分、1 小時、3 小時、6 小時、12 小時後重發;其間後續變更等待。`replayWebhook` 重發某游標之後的全部變更。以下各接收程序監聽 `PORT`,並持有 `SECRET`。',
  ),
  localized('Errors', '錯誤'),
  localized(
    "`extensions.code` of an error says what to do; over HTTP the status says the same more coarsely. Refusals that a person can mend are no errors: they are in `errors` of a mutation's payload, with a `message`.",
    '錯誤的 `extensions.code` 說明如何處理;HTTP 狀態碼作同樣但較粗略的說明。使用者可以更正的拒絕不是錯誤:它們在變更結果的 `errors` 中,帶 `message`。',
  ),
  localized('A WebSocket closes with:', 'WebSocket 關閉時的代碼:'),
  localized('Kinds of events', '事件種類'),
  localized(
    'A kind names the record and what happened. `where: { kinds: ["siteMessage.*", "submission.accepted"] }` selects. A message as a webhook gets it; over the stream, the same members are fields of `changes`:',
    '種類由記錄和所發生的事構成。`where: { kinds: ["siteMessage.*", "submission.accepted"] }` 用於選取。以下是 webhook 所收的一則訊息;經流傳送時,同樣的成員是 `changes` 的字段:',
  ),
]
