-- The last months of companies' fiscal years, as 'Alibaba: March; Apple: September'.

ALTER TABLE notebook ADD COLUMN fiscal_years VARCHAR DEFAULT '' NOT NULL;
