/** English nouns of texts that can speak for themselves or carry what somebody says. Newsroom usage. */
export const DOCUMENT_NOUNS_EN: readonly string[] = [
  'plan draft paper document documents statement letter memo memorandum report study survey poll communique',
  'communiqué agreement accord treaty deal resolution proposal text ruling judgment judgement decision',
  'analysis filing lawsuit complaint tweet post email e-mail note transcript readout declaration protocol',
  'framework constitution law bill order release file files records dossier indictment affidavit briefing',
  'cable list response newsletter video message speech interview article op-ed editorial book blog contract',
  'offer brief minutes data figures manifesto petition polls letters',
]
  .join(' ')
  .split(' ')
