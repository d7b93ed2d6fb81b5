import { choice, sequence, type Content, type Grammar } from './grammar.js';

/** What both versions share. Parts without a type are well-formed XML of the message that nothing here is read from. */
const shared: { readonly [type: string]: Content } = {
  Document: sequence('BkToCstmrStmt=Message'),
  Account: sequence('Id=AccountId', 'Tp?', 'Ccy?=currency', 'Nm?=max70', 'Prxy?', 'Ownr?', 'Svcr?'),
  AccountId: choice('IBAN=iban', 'Othr'),
  BalanceType: sequence('CdOrPrtry=BalanceCode', 'SubTp?'),
  BalanceCode: choice('Cd=code4', 'Prtry=max35'),
  Day: choice('Dt=date', 'DtTm=dateTime'),
  Details: sequence('Btch?', 'TxDtls*=Transaction'),
  AmountDetails: sequence('InstdAmt?=AmountAndRate', 'TxAmt?=AmountAndRate', 'CntrValAmt?', 'AnncdPstngAmt?', 'PrtryAmt*'),
  AmountAndRate: sequence('Amt=amount', 'CcyXchg?'),
  Remittance: sequence('Ustrd*=max140', 'Strd*=Structured'),
  Structured: sequence('RfrdDocInf*', 'RfrdDocAmt?', 'CdtrRefInf?=CreditorReference', 'Invcr?', 'Invcee?', 'TaxRmt?', 'GrnshmtRmt?', 'AddtlRmtInf*=max140'),
  CreditorReference: sequence('Tp?', 'Ref?=max35'),
};

const version2: Grammar = {
  namespace: 'urn:iso:std:iso:20022:tech:xsd:camt.053.001.02',
  contents: {
    ...shared,
    Message: sequence('GrpHdr=Header', 'Stmt+=Statement'),
    Header: sequence('MsgId=max35', 'CreDtTm=dateTime', 'MsgRcpt?', 'MsgPgntn?', 'AddtlInf?=max500'),
    Statement: sequence('Id=max35', 'ElctrncSeqNb?=number', 'LglSeqNb?=number', 'CreDtTm=dateTime', 'FrToDt?', 'CpyDplctInd?=code4', 'RptgSrc?', 'Acct=Account', 'RltdAcct?', 'Intrst*', 'Bal+=Balance', 'TxsSummry?', 'Ntry*=Entry', 'AddtlStmtInf?=max500'),
    Balance: sequence('Tp=BalanceType', 'CdtLine?', 'Amt=amount', 'CdtDbtInd=creditDebit', 'Dt=Day', 'Avlbty*'),
    Entry: sequence('NtryRef?=max35', 'Amt=amount', 'CdtDbtInd=creditDebit', 'RvslInd?=boolean', 'Sts=status2', 'BookgDt?=Day', 'ValDt?=Day', 'AcctSvcrRef?=max35', 'Avlbty*', 'BkTxCd', 'ComssnWvrInd?=boolean', 'AddtlInfInd?', 'AmtDtls?', 'Chrgs*', 'TechInptChanl?', 'Intrst*', 'NtryDtls*=Details', 'AddtlNtryInf?=max500'),
    Transaction: sequence('Refs?=References', 'AmtDtls?=AmountDetails', 'Avlbty*', 'BkTxCd?', 'Chrgs*', 'Intrst*', 'RltdPties?=Parties', 'RltdAgts?', 'Purp?', 'RltdRmtInf*', 'RmtInf?=Remittance', 'RltdDts?', 'RltdPric?', 'RltdQties*', 'FinInstrmId?', 'Tax?', 'RtrInf?', 'CorpActn?', 'SfkpgAcct?', 'AddtlTxInf?=max500'),
    References: sequence('MsgId?=max35', 'AcctSvcrRef?=max35', 'PmtInfId?=max35', 'InstrId?=max35', 'EndToEndId?=max35', 'TxId?=max35', 'MndtId?=max35', 'ChqNb?=max35', 'ClrSysRef?=max35', 'Prtry?'),
    Parties: sequence('InitgPty?', 'Dbtr?=Party', 'DbtrAcct?=Account', 'UltmtDbtr?', 'Cdtr?=Party', 'CdtrAcct?=Account', 'UltmtCdtr?', 'TradgPty?', 'Prtry*'),
    Party: sequence('Nm?=max140', 'PstlAdr?', 'Id?', 'CtryOfRes?=code4', 'CtctDtls?'),
  },
};

const version8: Grammar = {
  namespace: 'urn:iso:std:iso:20022:tech:xsd:camt.053.001.08',
  contents: {
    ...shared,
    Message: sequence('GrpHdr=Header', 'Stmt+=Statement', 'SplmtryData*'),
    Header: sequence('MsgId=max35', 'CreDtTm=dateTime', 'MsgRcpt?', 'MsgPgntn?', 'OrgnlBizQry?', 'AddtlInf?=max500'),
    Statement: sequence('Id=max35', 'StmtPgntn?', 'ElctrncSeqNb?=number', 'RptgSeq?', 'LglSeqNb?=number', 'CreDtTm?=dateTime', 'FrToDt?', 'CpyDplctInd?=code4', 'RptgSrc?', 'Acct=Account', 'RltdAcct?', 'Intrst*', 'Bal+=Balance', 'TxsSummry?', 'Ntry*=Entry', 'AddtlStmtInf?=max500'),
    Balance: sequence('Tp=BalanceType', 'CdtLine*', 'Amt=amount', 'CdtDbtInd=creditDebit', 'Dt=Day', 'Avlbty*'),
    Entry: sequence('NtryRef?=max35', 'Amt=amount', 'CdtDbtInd=creditDebit', 'RvslInd?=boolean', 'Sts=Status', 'BookgDt?=Day', 'ValDt?=Day', 'AcctSvcrRef?=max35', 'Avlbty*', 'BkTxCd', 'ComssnWvrInd?=boolean', 'AddtlInfInd?', 'AmtDtls?', 'Chrgs?', 'TechInptChanl?', 'Intrst?', 'CardTx?', 'NtryDtls*=Details', 'AddtlNtryInf?=max500'),
    Status: choice('Cd=code4', 'Prtry=max35'),
    Transaction: sequence('Refs?=References', 'Amt?=amount', 'CdtDbtInd?=creditDebit', 'AmtDtls?=AmountDetails', 'Avlbty*', 'BkTxCd?', 'Chrgs?', 'Intrst?', 'RltdPties?=Parties', 'RltdAgts?', 'LclInstrm?', 'Purp?', 'RltdRmtInf*', 'RmtInf?=Remittance', 'RltdDts?', 'RltdPric?', 'RltdQties*', 'FinInstrmId?', 'Tax?', 'RtrInf?', 'CorpActn?', 'SfkpgAcct?', 'CshDpst*', 'CardTx?', 'AddtlTxInf?=max500', 'SplmtryData*'),
    References: sequence('MsgId?=max35', 'AcctSvcrRef?=max35', 'PmtInfId?=max35', 'InstrId?=max35', 'EndToEndId?=max35', 'UETR?=max140', 'TxId?=max35', 'MndtId?=max35', 'ChqNb?=max35', 'ClrSysRef?=max35', 'AcctOwnrTxId?=max35', 'AcctSvcrTxId?=max35', 'MktInfrstrctrTxId?=max35', 'PrcgId?=max35', 'Prtry*'),
    Parties: sequence('InitgPty?', 'Dbtr?=PartyOrAgent', 'DbtrAcct?=Account', 'UltmtDbtr?', 'Cdtr?=PartyOrAgent', 'CdtrAcct?=Account', 'UltmtCdtr?', 'TradgPty?', 'Prtry*'),
    PartyOrAgent: choice('Pty=Party', 'Agt'),
    Party: sequence('Nm?=max140', 'PstlAdr?', 'Id?', 'CtryOfRes?=code4', 'CtctDtls?'),
  },
};

/** The versions of camt.053 that Dutch banks deliver, by namespace. */
export const grammars: ReadonlyMap<string, Grammar> = new Map([version2, version8].map((grammar) => [grammar.namespace, grammar]));
