import type { Crm } from '../crm';

/** HubSpot deal views: property labels; internal stage names where the export came through the API. */
export const hubspot: Crm = {
  id: 'hubspot',
  title: 'HubSpot',
  signature: [
    'record id',
    'deal name',
    'deal stage',
    'deal owner',
    'associated company',
    'associated company (primary)',
    'is closed won',
    'hubspot team',
  ],
  columns: {
    deals: {
      id: ['record id', 'deal id'],
      name: ['deal name'],
      account: ['associated company (primary)', 'associated company'],
      amount: [
        'amount in company currency',
        'amount',
        'annual contract value',
        'annual recurring revenue',
        'total contract value',
      ],
      currency: ['deal currency code', 'currency'],
      stage: ['deal stage'],
      is_closed: ['is deal closed?', 'is deal closed'],
      is_won: ['is closed won'],
      is_lost: ['is closed lost'],
      created: ['create date'],
      close_date: ['close date'],
      closed_on: ['closed won date'],
      owner: ['deal owner'],
      type: ['deal type'],
      source: ['original traffic source', 'original source', 'original source type'],
      probability: ['deal probability', 'forecast probability'],
      loss_reason: ['closed lost reason'],
    },
  },
  stages: [
    ['Appointment Scheduled', 0.2],
    ['Qualified To Buy', 0.4],
    ['Presentation Scheduled', 0.6],
    ['Decision Maker Bought-In', 0.8],
    ['Contract Sent', 0.9],
  ],
};
