/** Which province's an outlet is: by its name, or by the mark that it prints before the lead. */
import { provinceNamed } from './gazetteer.ts';

/** "Báo Hà Tĩnh" as publisher tells the province where the text names none. */
export function provinceOfOutlet(publisher: string): string | undefined {
  const words = publisher.split(/\s+/);
  for (let i = 0; i < words.length; i++)
    for (let j = words.length; j > i; j--) {
      const unit = provinceNamed(words.slice(i, j).join(' '));
      if (unit) return unit.name;
    }
  return PREFIXES[publisher.replace(/[()]/g, '')];
}

/** Marks that outlets print before the lead. */
const PREFIXES: Record<string, string> = {
  BĐ: 'Bình Định',
  GLO: 'Gia Lai',
  QNO: 'Quảng Nam',
  BBN: 'Bắc Ninh',
  THTG: 'Tiền Giang',
  BTĐKT: 'Hà Nội',
  BHT: 'Hà Tĩnh',
  BHG: 'Hà Giang',
  BPO: 'Bình Phước',
  BTO: 'Bình Thuận',
  DNO: 'Đà Nẵng',
  YBĐT: 'Yên Bái',
  HBĐT: 'Hòa Bình',
  LSO: 'Lạng Sơn',
  QBĐT: 'Quảng Bình',
  PTO: 'Phú Thọ',
  VLO: 'Vĩnh Long',
  AGO: 'An Giang',
  CMO: 'Cà Mau',
  PYO: 'Phú Yên',
  HNMO: 'Hà Nội',
  ANTĐ: 'Hà Nội',
  BNA: 'Nghệ An',
  QNĐT: 'Quảng Nam',
  BQN: 'Quảng Ninh',
  BLĐ: 'Lâm Đồng',
  BTN: 'Tây Ninh',
  BKT: 'Kon Tum',
};
