import { localized, type LocalizedText } from '../../schema/vocabulary/index.ts'

/** A part of the guide: paragraphs in HTML, and an operation that shows it. */
export interface GuideSection {
  readonly title: LocalizedText
  readonly paragraphs: readonly LocalizedText[]
  readonly example?: string
}

export const guideSections: readonly GuideSection[] = [
  {
    title: localized('Nouns', '名詞'),
    paragraphs: [
      localized(
        'A <b>programme</b> is a notice with yearly <b>tasks</b>. An <b>assignment</b> is one task for one <b>unit</b>: a department, a city, a county. Units form a tree. What a unit states about an assignment is a report (<code>submission</code>); what proves it are <b>records</b>, e.g. a message on a website and its reply.',
        '<b>方案</b>(programme)是一份通知,含年度<b>任務</b>(task)。<b>任務分解</b>(assignment)是一項任務對一個<b>單位</b>(unit)的要求:部門、市或縣。單位構成一棵樹。單位就任務分解所作的陳述是填報(<code>submission</code>);證明它的是<b>記錄</b>,例如網站留言及其答覆。',
      ),
      localized(
        'Records belong to one of the domains that stand below <code>Unit</code>: <code>disclosure</code>, <code>services</code>, <code>platforms</code>, <code>regulations</code>. An <b>indicator</b> counts the records of one type and has a target. A <b>topic</b> groups indicators; a programme maps each of its tasks to topics, and so records prove tasks. <code>claimed</code> is what a unit reported, <code>proof</code> what its records show.',
        '記錄屬於 <code>Unit</code> 之下的某個領域:<code>disclosure</code>、<code>services</code>、<code>platforms</code>、<code>regulations</code>。<b>指標</b>(indicator)統計某一類型的記錄,並有目標值。<b>主題</b>(topic)將指標歸組;方案為每項任務指定主題,記錄由此證明任務。<code>claimed</code> 是單位填報的進度,<code>proof</code> 是其記錄所證明的。',
      ),
    ],
    example: `query Nouns {
  unit(id: "CITY-350200") {
    name
    services { siteMessages(first: 1) { nodes { subject dueAt repliedAt } } }
    progress { total closed late }
  }
}`,
  },
  {
    title: localized('Where the types come from', '類型從何而來'),
    paragraphs: [
      localized(
        'Most types follow from about a hundred record types. <code>SiteMessage</code> brings a list below <code>Unit.services</code> with <code>SiteMessageConnection</code>, <code>SiteMessageEdge</code>, <code>SiteMessageFilter</code> and <code>SiteMessageOrder</code>; counts and statistics of it, <code>SiteMessageAggregate</code>; a mutation that enters a record, <code>correctSiteMessage</code>, and one for each later event, e.g. <code>replyToSiteMessage</code>, each with an <code>…Input</code>; and <code>SiteMessagePayload</code> with <code>SiteMessageError</code>. Know one and you know all.',
        '大多數類型由約一百個記錄類型派生。<code>SiteMessage</code> 帶來 <code>Unit.services</code> 之下的列表,及 <code>SiteMessageConnection</code>、<code>SiteMessageEdge</code>、<code>SiteMessageFilter</code>、<code>SiteMessageOrder</code>;其計數與統計 <code>SiteMessageAggregate</code>;錄入記錄的變更、<code>correctSiteMessage</code>,以及其後每一事件的變更,例如 <code>replyToSiteMessage</code>,各有 <code>…Input</code>;還有 <code>SiteMessagePayload</code> 與 <code>SiteMessageError</code>。知其一即知其餘。',
      ),
      localized(
        'The data dictionary lists the record types by domain and topic, with fields, choices, deadlines and visibility. The search of the playground finds them by name, by label (主題, 到期時間) and by description, in English and in both scripts of Chinese.',
        '數據字典按領域和主題列出記錄類型,含字段、選項、期限和可見範圍。調試頁的搜索可按名稱、標籤(主題、到期時間)和說明查找,支持英文和簡繁中文。',
      ),
    ],
  },
  {
    title: localized('Keys', '標識'),
    paragraphs: [
      localized(
        'Every object with an <code>id</code> has one for good. Units are named by a code (<code>CITY-350200</code>, <code>DEPT-DRC</code>), tasks and assignments by the programme and a number, records by an opaque id. <code>externalId</code> is the id in the system that a record comes from: unique within the unit and the record type, so that the same import changes the same record.',
        '凡有 <code>id</code> 的對象,其 id 永不改變。單位以代碼標識(<code>CITY-350200</code>、<code>DEPT-DRC</code>),任務和任務分解以方案和序號標識,記錄以不含意義的 id 標識。<code>externalId</code> 是記錄在來源系統中的編號:在同一單位、同一記錄類型內唯一,因此同樣的導入更改同一條記錄。',
      ),
      localized(
        'An argument that names what does not exist is refused with <code>BAD_USER_INPUT</code>; it never means “none”.',
        '參數所指不存在時,以 <code>BAD_USER_INPUT</code> 拒絕,絕不視為「沒有」。',
      ),
    ],
  },
  {
    title: localized('Connections', '分頁列表'),
    paragraphs: [
      localized(
        'A list that grows takes <code>first</code> (1 to 100; 25 if left out) and <code>after</code>, and answers <code>nodes</code>, <code>totalCount</code> and <code>pageInfo</code>. Read on with <code>after: pageInfo.endCursor</code> while <code>hasNextPage</code>. <code>where</code> restricts it; days of a range include both ends.',
        '會增長的列表接受 <code>first</code>(1 至 100,不填為 25)和 <code>after</code>,返回 <code>nodes</code>、<code>totalCount</code> 和 <code>pageInfo</code>。<code>hasNextPage</code> 為真時,以 <code>after: pageInfo.endCursor</code> 讀下一頁。<code>where</code> 用於篩選;日期範圍含首尾兩日。',
      ),
      localized(
        'The cost of an operation is bounded: fields, multiplied by the page sizes, at most 50,000. A refusal says the limit and the value.',
        '每個操作的開銷有上限:字段數乘以每頁條數,最多 50,000。拒絕時會說明上限和實際數值。',
      ),
    ],
    example: `query Pages($after: String) {
  assignments(first: 50, after: $after, where: { lights: [RED] }) {
    totalCount
    limitedByRights
    nodes { id unit { name } lateness { text(locale: EN) } }
    pageInfo { hasNextPage endCursor }
  }
}`,
  },
  {
    title: localized('Errors', '錯誤'),
    paragraphs: [
      localized(
        'What a person can mend is part of the payload: a mutation answers its result <i>or</i> <code>errors</code>, a union whose members implement <code>UserError</code> with a <code>message</code> in your language. Then nothing was changed.',
        '使用者可以更正的問題是結果的一部分:變更返回其結果,<i>或</i>返回 <code>errors</code>,即一組實現 <code>UserError</code> 的類型,其 <code>message</code> 為您的語言。此時未作任何更改。',
      ),
      localized(
        'Everything else is in the top-level <code>errors</code> of the response, with <code>extensions.code</code>: <code>GRAPHQL_VALIDATION_FAILED</code>, <code>BAD_USER_INPUT</code>, <code>RATE_LIMITED</code> (see <code>retry-after</code>), <code>UNAUTHENTICATED</code>; and while a service cannot answer, <code>SERVICE_UNAVAILABLE</code> or one of <code>DATABASE_…</code> with <code>retryable: true</code>: its fields are null, those of the others are there. Quote <code>extensions.errorId</code> or the header <code>x-request-id</code> to the operators. What graphql-js says of the document itself, its syntax and validation, is in English.',
        '其餘問題在響應頂層的 <code>errors</code> 中,帶 <code>extensions.code</code>:<code>GRAPHQL_VALIDATION_FAILED</code>、<code>BAD_USER_INPUT</code>、<code>RATE_LIMITED</code>(見 <code>retry-after</code>)、<code>UNAUTHENTICATED</code>;某個服務無法作答時為 <code>SERVICE_UNAVAILABLE</code> 或某個 <code>DATABASE_…</code>,帶 <code>retryable: true</code>:其字段為 null,其他服務的字段照常返回。向運維人員反映時請提供 <code>extensions.errorId</code> 或響應頭 <code>x-request-id</code>。graphql-js 對文檔本身(語法、校驗)的說明為英文。',
      ),
      localized(
        'A mutation that is repeated with the same <code>requestId</code> is carried out once.',
        '以同一 <code>requestId</code> 重複的變更只執行一次。',
      ),
    ],
    example: `mutation Errors {
  acknowledgeAssignment(input: { assignmentId: "fujian-2018-43:11:CITY-350200", requestId: "once" }) {
    assignment { state }
    errors { __typename ... on UserError { message(locale: EN) } }
  }
}`,
  },
  {
    title: localized('Cursors and live answers', '游標與實時答案'),
    paragraphs: [
      localized(
        'All changes of the hub form one numbered feed. <code>subscription { changes }</code> follows it over WebSocket (<code>graphql-transport-ws</code> at <code>/graphql</code>) or server-sent events (<code>/graphql/stream</code>). Each event has a <code>cursor</code>; pass the last one as <code>after</code> and nothing is missed or repeated. Over server-sent events it is the <code>id:</code> of the event, which browsers send back by themselves.',
        '系統的全部變更構成一條編號的變更流。<code>subscription { changes }</code> 經 WebSocket(<code>/graphql</code>,協議 <code>graphql-transport-ws</code>)或服務器推送事件(<code>/graphql/stream</code>)跟隨它。每個事件有 <code>cursor</code>;將最後一個作為 <code>after</code> 傳入,即無遺漏、無重複。服務器推送事件以 <code>id:</code> 攜帶它,瀏覽器會自動送回。',
      ),
      localized(
        'A query marked <code>@live</code> is answered again whenever its answer changes.',
        '標有 <code>@live</code> 的查詢,其答案每有變化即重新作答。',
      ),
    ],
    example: `subscription Cursors($after: ID) {
  changes(after: $after, where: { units: ["CITY-350200"] }) {
    cursor
    kind
    unit { name }
  }
}`,
  },
  {
    title: localized('Rights', '權限'),
    paragraphs: [
      localized(
        'Without a token you read what is public. A token has roles for units, each for all units below as well: <code>reporter</code> enters and reports, <code>reviewer</code> and <code>supervisor</code> decide, <code>admin</code> maintains. Each mutation states the role that it needs, each list whether its records are public.',
        '沒有令牌時讀取公開內容。令牌載有在某些單位的角色,並及於其下全部單位:<code>reporter</code> 錄入和填報,<code>reviewer</code> 和 <code>supervisor</code> 審核和督辦,<code>admin</code> 維護。每個變更註明所需角色,每個列表註明其記錄是否公開。',
      ),
      localized(
        'What you may not see is left out, never shown as zero: <code>limitedByRights</code> tells that a list may lack something. Send the token as <code>Authorization: Bearer …</code>, over WebSocket in the payload of <code>connection_init</code>.',
        '無權查看的內容會略去,絕不顯示為零:<code>limitedByRights</code> 表示列表可能不全。令牌以 <code>Authorization: Bearer …</code> 發送,經 WebSocket 時放在 <code>connection_init</code> 的內容中。',
      ),
    ],
  },
  {
    title: localized('Over HTTP', '經由 HTTP'),
    paragraphs: [
      localized(
        'Responses are compressed (<code>br</code>, <code>gzip</code>) and have an <code>ETag</code>: send it as <code>If-None-Match</code> and an unchanged answer is a 304. Documents can be sent by their hash (<code>extensions.persistedQuery</code>); an operator may allow a list of trusted documents only.',
        '響應經壓縮(<code>br</code>、<code>gzip</code>)並帶 <code>ETag</code>:以 <code>If-None-Match</code> 送回,答案未變時返回 304。文檔可只發送其摘要(<code>extensions.persistedQuery</code>);運維人員可只允許所列的受信任文檔。',
      ),
      localized(
        'Typed clients: graphql-codegen with the client preset and <code>schema/api.graphql</code>; the recipe is in <code>schema/codegen/README.md</code>.',
        '帶類型的客戶端:graphql-codegen 配 client preset 和 <code>schema/api.graphql</code>,步驟見 <code>schema/codegen/README.md</code>。',
      ),
    ],
  },
]
