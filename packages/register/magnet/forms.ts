/** What the magnet scheme's cases ask, field by field. */
import type { Field } from "../forms/field.ts";

const required = true;

export const tenderForm: readonly Field[] = [
  { name: "noticeNumber", kind: "text", label: "magnet.notice-number", required },
  { name: "noticeOn", kind: "date", label: "magnet.notice-on", required },
  { name: "bidsDueOn", kind: "date", label: "magnet.bids-due-on", required },
];

export const bidForm: readonly Field[] = [
  { name: "capacityT", kind: "t", label: "magnet.capacity-t", required },
  { name: "quoteRupeesPerKg", kind: "count", label: "magnet.quote", required, least: 1 },
  { name: "netWorthPaise", kind: "rupees", label: "magnet.net-worth", required },
  { name: "leadEquityShare", kind: "share", label: "magnet.lead-equity", required },
];

export const agreementForm: readonly Field[] = [
  { name: "signedOn", kind: "date", label: "magnet.signed-on", required: false },
  { name: "bank", kind: "text", label: "magnet.bank", required: false },
  { name: "guaranteePaise", kind: "rupees", label: "magnet.guarantee", required: false },
  { name: "guaranteeIssuedOn", kind: "date", label: "magnet.guarantee-issued", required: false },
  { name: "guaranteeExpiresOn", kind: "date", label: "magnet.guarantee-expires", required: false },
];

export const salesClaimForm: readonly Field[] = [
  { name: "fiscalYear", kind: "fiscal-year", label: "magnet.fiscal-year", required },
  { name: "soldKg", kind: "kg", label: "magnet.sold-kg", required },
  { name: "netTurnoverPaise", kind: "rupees", label: "magnet.net-turnover", required },
  { name: "claimedPaise", kind: "rupees", label: "magnet.claimed", required },
];

export const salesVerifiedForm: readonly Field[] = [
  { name: "soldKg", kind: "kg", label: "magnet.verified-kg", required },
  { name: "netTurnoverPaise", kind: "rupees", label: "magnet.verified-turnover", required },
  { name: "note", kind: "text", label: "magnet.verified-note", required: false },
];

export const subsidyClaimForm: readonly Field[] = [
  { name: "investmentPaise", kind: "rupees", label: "magnet.investment", required },
  { name: "claimedPaise", kind: "rupees", label: "magnet.claimed", required },
];

export const subsidyVerifiedForm: readonly Field[] = [
  { name: "investmentPaise", kind: "rupees", label: "magnet.verified-investment", required },
  { name: "note", kind: "text", label: "magnet.verified-note", required: false },
];

export const certificateForm: readonly Field[] = [
  { name: "utilisedPaise", kind: "rupees", label: "magnet.utilised", required },
  { name: "statement", kind: "text", label: "magnet.utilisation-statement", required },
];
