import { describe, expect, test } from 'vitest'
import { detectLanguage } from '../../src/text/language.ts'

describe('the language of a draft', () => {
  test.each([
    ['en', 'The forces of the Parties shall be withdrawn from the zone that is shown on the map.'],
    ['de', 'Die Streitkräfte der Parteien werden aus der Zone abgezogen, die auf der Karte gezeigt ist.'],
    ['fr', 'Les forces des parties sont retirées de la zone qui est indiquée sur la carte.'],
    ['es', 'Las fuerzas de las partes se retiran de la zona que está indicada en el mapa.'],
    ['it', 'Le forze delle parti sono ritirate dalla zona che è indicata sulla carta del trattato.'],
    ['ru', 'Вооружённые силы сторон отводятся из зоны, которая показана на карте.'],
    ['uk', 'Збройні сили сторін відводяться із зони, яка показана на карті.'],
    ['ar', 'تنسحب قوات الطرفين من المنطقة المبينة على الخريطة.'],
    ['zh', '双方军队撤出地图所示的区域。'],
    ['ja', '両当事者の軍隊は、地図に示す区域から撤退する。'],
  ])('%s', (language, text) => expect(detectLanguage(text)).toBe(language))

  test.each(['', 'NATO', 'Alpha Beta Gamma', '1. 2. 3.'])('%j is too little to tell', text => {
    expect(detectLanguage(text)).toBeNull()
  })
})
